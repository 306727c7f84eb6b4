import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';
import { uiText } from '../../../shared/text/ui-text.ts';
import type { Linkable } from './LinksField.tsx';
import './links-field.css';
import './picker.css';

interface FinderProps {
  options: readonly Linkable[];
  labelId: string;
  placeholder: string;
  onAdd: (id: string) => void;
}

/** The box to find a record in. Each one taken leaves the list open for the next; a press in the box unfolds it again. */
export function LinkFinder({ options, labelId, placeholder, onAdd }: FinderProps) {
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
        <div className="ui-links-box">
          <FindBox placeholder={placeholder} />
          <Button className="ui-links-unfold">
            <ChevronDown aria-hidden size="1rem" strokeWidth={1.75} />
          </Button>
        </div>
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
          <p className="ui-links-end" aria-hidden>
            {uiText.links.closes}
          </p>
        </Popover>
      </ComboBox>
    </div>
  );
}

/**
 * In a box that already has the focus, as after Escape, only a press says that the list is wanted again. A page that is still
 * scrolling the pressed box into sight folds its list as it moves: it is unfolded once more.
 */
function FindBox({ placeholder }: { placeholder: string }) {
  const state = useContext(ComboBoxStateContext);
  const pressedAt = useRef(Number.NEGATIVE_INFINITY);
  const isOpen = state?.isOpen === true;
  const unfoldAfterPress = useEffectEvent((isUnfolded: boolean) => {
    const isJust = performance.now() - pressedAt.current < settles;
    if (!isUnfolded && isJust && state?.isFocused === true) state.open(null, 'manual');
  });
  useEffect(() => unfoldAfterPress(isOpen), [isOpen]);
  return (
    <Input
      className="ui-input"
      placeholder={placeholder}
      onClick={() => {
        pressedAt.current = performance.now();
        if (state?.isOpen === false) state.open(null, 'manual');
      }}
      onKeyDown={() => {
        pressedAt.current = Number.NEGATIVE_INFINITY;
      }}
    />
  );
}

/** Ms after a press in which the page comes to rest around what was pressed. */
const settles = 400;

const wordsOf = ({ label, text, about, words }: Linkable): string =>
  [label, text, about, words].filter((each) => each !== undefined).join(' ');

/** The words typed, in any order. A number that is written out is that number: `K3 ` is not K30. */
const askedWords = (asked: string): readonly string[] => asked.match(/\S*\d\s|\S+/g) ?? [];
