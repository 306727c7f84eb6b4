import { Check, ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Option } from './field-contract.ts';
import './picker.css';

interface PickerProps<Code extends string> {
  options: readonly Option<Code>[];
  value: Code | undefined;
  onChange: (value: Code) => void;
  labelId: string;
  id?: string | undefined;
  isDisabled?: boolean | undefined;
  describedBy?: { 'aria-describedby'?: string } | undefined;
}

/** A list that unfolds from one line. For fields use `ChoiceField`, which adds label and messages. */
export function Picker<Code extends string>(props: PickerProps<Code>) {
  const { options, value, onChange, labelId, id, isDisabled, describedBy } = props;
  return (
    <Select
      className="ui-picker"
      aria-labelledby={labelId}
      {...describedBy}
      placeholder={uiText.select.placeholder}
      isDisabled={isDisabled ?? false}
      value={value ?? null}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Button className="ui-input ui-picker-button" {...(id === undefined ? {} : { id })}>
        <SelectValue>{options.find((option) => option.value === value)?.label}</SelectValue>
        <ChevronDown aria-hidden size="1rem" strokeWidth={1.75} />
      </Button>
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-options" items={options}>
          {(option) => <PickerOption id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </Select>
  );
}

/**
 * A row in an unfolded list, with a mark when it is the chosen one. By its `id` the list knows it again when what is offered
 * changes.
 */
function PickerOption({ option }: { option: Option; id: string }) {
  return (
    <ListBoxItem className="ui-option" id={option.value} textValue={option.label}>
      {({ isSelected }) => (
        <>
          <span className="ui-option-mark">
            {isSelected && <Check aria-hidden size="1rem" strokeWidth={2} />}
          </span>
          <span>
            {option.label}
            {option.description !== undefined && <small>{option.description}</small>}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
