import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  useFilter,
} from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import { FieldFrame } from './FieldFrame.tsx';
import type { FieldProps } from './field-contract.ts';
import './links-field.css';
import './picker.css';

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
            <Finder
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

interface FinderProps {
  options: readonly Linkable[];
  labelId: string;
  placeholder: string;
  onAdd: (id: string) => void;
}

function Finder({ options, labelId, placeholder, onAdd }: FinderProps) {
  const [typed, setTyped] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <div
      className="ui-links-finder"
      // Tab goes on and links nothing: the list may still be unfolded with a row in focus after the latest link.
      onKeyDownCapture={(event) => {
        if (event.key === 'Tab') event.stopPropagation();
      }}
    >
      <ComboBox
        aria-labelledby={labelId}
        menuTrigger="focus"
        allowsEmptyCollection
        defaultFilter={(text, asked) => askedWords(asked).every((word) => contains(`${text} `, word))}
        defaultItems={options}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(key) => {
          if (typeof key !== 'string') return;
          setTyped('');
          onAdd(key);
        }}
      >
        <Input className="ui-input" placeholder={placeholder} />
        <Popover className="ui-popover" offset={4}>
          <ListBox
            className="ui-options"
            renderEmptyState={() => <p className="ui-options-none">{uiText.links.nothing}</p>}
          >
            {(option: Linkable) => (
              <ListBoxItem className="ui-option" textValue={wordsOf(option)}>
                <span>
                  <strong>{option.label}</strong> {option.text}
                  {option.about !== undefined && <span className="ui-option-about">{option.about}</span>}
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

const wordsOf = ({ label, text, about, words }: Linkable): string =>
  [label, text, about, words].filter((each) => each !== undefined).join(' ');

/** The words typed, in any order. A number that is written out is that number: `K3 ` is not K30. */
const askedWords = (asked: string): readonly string[] => asked.match(/\S*\d\s|\S+/g) ?? [];
