import { ArrowDownWideNarrow, Clock, FilterX } from 'lucide-react';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { FieldFrame } from '../../../ui/fields/FieldFrame.tsx';
import { Picker } from '../../../ui/fields/Picker.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import type { Option } from '../../../ui/fields/field-contract.ts';
import { isFiltering, noFilter, type Filter } from './filter-rows.ts';

const text = timelineText.filter;

interface FilterBarProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly persons: readonly Option[];
  readonly sources: readonly Option[];
  readonly shown: number;
  readonly all: number;
}

/** What of a long course of events is shown, and that the rest is there though it is not. */
export function FilterBar({ filter, onFilter, persons, sources, shown, all }: FilterBarProps) {
  return (
    <div className="timeline-filter" role="search" aria-label={text.title}>
      <div className="toolbar">
        <TextField
          label={text.text}
          type="search"
          value={filter.text}
          onChange={(words) => onFilter({ ...filter, text: words ?? '' })}
        />
        {persons.length > 0 && (
          <FilterPicker
            label={text.person}
            options={persons}
            value={filter.person}
            onChange={(person) => onFilter({ ...filter, person })}
          />
        )}
        {sources.length > 0 && (
          <FilterPicker
            label={text.source}
            options={sources}
            value={filter.source}
            onChange={(source) => onFilter({ ...filter, source })}
          />
        )}
        <CheckField
          label={text.onlyDeviations}
          value={filter.onlyDeviations}
          onChange={(onlyDeviations) => onFilter({ ...filter, onlyDeviations })}
        />
      </div>
      <div className="row" role="status">
        {isFiltering(filter) && <span>{text.shown(shown, all)}</span>}
        {isFiltering(filter) && (
          <Button size="small" variant="quiet" icon={FilterX} onPress={() => onFilter(noFilter)}>
            {text.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface FilterPickerProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A list has no empty choice: everything has a code of its own. */
const everything = '*';

function FilterPicker({ label, options, value, onChange }: FilterPickerProps) {
  return (
    <FieldFrame label={label} as="own">
      {({ labelId, controlId }) => (
        <Picker
          options={[{ value: everything, label: text.all }, ...options]}
          value={value === '' ? everything : value}
          onChange={(chosen) => onChange(chosen === everything ? '' : chosen)}
          labelId={labelId}
          id={controlId}
        />
      )}
    </FieldFrame>
  );
}

interface OrderBarProps {
  readonly early: number;
  readonly untimed: number;
  readonly isBusy: boolean;
  readonly onOrder: () => void;
  readonly onNextUntimed: () => void;
}

/** What is still to do with the times: those that disagree with the order, and those that are missing. */
export function OrderBar({ early, untimed, isBusy, onOrder, onNextUntimed }: OrderBarProps) {
  if (early + untimed === 0) return null;
  return (
    <div className="timeline-order">
      {early > 0 && (
        <p className="row">
          <span>{timelineText.orderDiffers(early)}</span>
          <Button size="small" icon={ArrowDownWideNarrow} isPending={isBusy} onPress={onOrder}>
            {timelineText.order}
          </Button>
        </p>
      )}
      {untimed > 0 && (
        <p className="row">
          <span>{timelineText.untimed(untimed)}</span>
          <Button size="small" icon={Clock} onPress={onNextUntimed}>
            {timelineText.nextUntimed}
          </Button>
        </p>
      )}
    </div>
  );
}
