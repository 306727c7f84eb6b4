import { render } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { UiRoot } from '../../../renderer/ui/UiRoot.tsx';

/** Shows a field that keeps its value as a room would, and gives every value it said, in order. */
export function renderField<Value>(
  initial: Value | undefined,
  field: (value: Value | undefined, onChange: (value: Value | undefined) => void) => ReactNode,
): (Value | undefined)[] {
  const said: (Value | undefined)[] = [];
  function Room() {
    const [value, setValue] = useState(initial);
    return field(value, (next) => {
      said.push(next);
      setValue(next);
    });
  }
  render(
    <UiRoot today="2026-11-22">
      <Room />
      <button type="button">elsewhere</button>
    </UiRoot>,
  );
  return said;
}
