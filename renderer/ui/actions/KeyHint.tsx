import { Fragment } from 'react';
import './key-hint.css';

/** A shortcut as it is pressed, e.g. `Ctrl+K`. Beside its command, never instead of it. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="ui-keys">
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className="ui-keys-plus">+</span>}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
