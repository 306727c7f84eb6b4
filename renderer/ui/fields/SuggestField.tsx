import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { FieldProps } from './field-contract.ts';
import { FieldFrame } from './FieldFrame.tsx';
import './picker.css';

export interface SuggestFieldProps extends FieldProps<string> {
  /** What is offered while typing. Anything else may be typed too. */
  suggestions: readonly string[];
}

/** One line of text with suggestions that can be taken by arrow keys and Enter. */
export function SuggestField(props: SuggestFieldProps) {
  const typed = props.value ?? '';
  const items = props.suggestions.map((name) => ({ id: name, name }));
  return (
    <FieldFrame {...props}>
      {({ controlId, labelId, describedBy }) => (
        <ComboBox
          aria-labelledby={labelId}
          {...describedBy}
          allowsCustomValue
          allowsEmptyCollection={false}
          isDisabled={props.isDisabled ?? false}
          defaultItems={items}
          inputValue={typed}
          onInputChange={(text) => {
            if (text !== typed) props.onChange(text === '' ? undefined : text);
          }}
        >
          <Input className="ui-input" id={controlId} autoComplete="off" />
          <Popover className="ui-popover" offset={4}>
            <ListBox className="ui-options">
              {(item: { id: string; name: string }) => (
                <ListBoxItem className="ui-option" id={item.id} textValue={item.name}>
                  {item.name}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      )}
    </FieldFrame>
  );
}
