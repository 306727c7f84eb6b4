import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';
import { LinkFinder } from './LinkFinder.tsx';
import './links-field.css';

/** A record that can be linked: its short label (`O1`, `U12`) and its first words. */
export interface Linkable {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Where it comes from and when: a line under the words, searched as they are. */
  readonly about?: string | undefined;
  /** What else a search finds it by, such as the rest of its text. */
  readonly words?: string | undefined;
}

export interface LinksFieldProps extends FieldProps<string[]> {
  /** Everything that may be linked, in the order to offer it. Ids in `value` that are not here are kept but not shown. */
  options: readonly Linkable[];
  /** At most one link. */
  isSingle?: boolean | undefined;
  /** In the search box, e.g. "Sök uppgiftskort". */
  placeholder?: string | undefined;
}

/**
 * Links to other records, as chips. Type to find, Enter to link; in the chips arrow keys move and Delete removes.
 */
export function LinksField(props: LinksFieldProps) {
  const { options, value = [], onChange, isSingle, isDisabled = false } = props;
  const linked = value
    .map((id) => options.find((option) => option.id === id))
    .filter((option) => option !== undefined);
  const change = (ids: string[]): void => onChange(ids.length === 0 ? undefined : ids);
  const isFull = isSingle === true && linked.length > 0;
  return (
    <FieldFrame {...props} as="group">
      {({ labelId }) => (
        <div className="ui-links">
          <Chips
            linked={linked}
            labelId={labelId}
            isDisabled={isDisabled}
            onRemove={(gone) => change(value.filter((id) => !gone.has(id)))}
          />
          {!isDisabled && !isFull && (
            <LinkFinder
              options={options.filter((option) => !value.includes(option.id))}
              labelId={labelId}
              placeholder={props.placeholder ?? uiText.links.find}
              onAdd={(id) => change(isSingle === true ? [id] : [...value, id])}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}

interface ChipsProps {
  linked: readonly Linkable[];
  labelId: string;
  isDisabled: boolean;
  onRemove: (ids: ReadonlySet<unknown>) => void;
}

function Chips({ linked, labelId, isDisabled, onRemove }: ChipsProps) {
  if (linked.length === 0) return null;
  return (
    <TagGroup aria-labelledby={labelId} {...(isDisabled ? {} : { onRemove })}>
      <TagList className="ui-chips" items={linked}>
        {(one) => (
          <Tag className="ui-chip" id={one.id} textValue={`${one.label} ${one.text}`}>
            <strong>{one.label}</strong>
            <span className="ui-chip-text">{one.text}</span>
            {!isDisabled && (
              <Button slot="remove" className="ui-chip-remove" aria-label={uiText.links.remove(one.label)}>
                <X aria-hidden size="0.875rem" strokeWidth={2} />
              </Button>
            )}
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}
