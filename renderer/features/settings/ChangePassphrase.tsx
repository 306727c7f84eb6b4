import { useState } from 'react';
import { errorSentence } from '../../../shared/text/errors.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

const empty = { old: undefined, fresh: undefined, again: undefined };
type Typed = Readonly<Record<keyof typeof empty, string | undefined>>;

/** A new passphrase for whoever has unlocked, after the old one. */
export function ChangePassphrase() {
  const text = settingsRoomText;
  const [typed, setTyped] = useState<Typed>(empty);
  const [message, setMessage] = useState<{ readonly tone: 'good' | 'warn'; readonly title: string }>();
  const [isPending, setPending] = useState(false);
  const { old, fresh, again } = typed;
  const differs = again !== undefined && fresh !== undefined && !fresh.startsWith(again);
  const change = async (): Promise<void> => {
    if (!old || !fresh) return;
    setPending(true);
    try {
      await call('session.changePassphrase', { passphrase: old, newPassphrase: fresh });
      setTyped(empty);
      setMessage({ tone: 'good', title: text.changed });
    } catch (error) {
      setMessage({ tone: 'warn', title: errorSentence(failureOf(error)) });
    }
    setPending(false);
  };
  const field = (name: keyof Typed, label: string, error?: string) => (
    <TextField
      label={label}
      type="password"
      autoComplete={name === 'old' ? 'current-password' : 'new-password'}
      error={error}
      value={typed[name]}
      onChange={(value) => setTyped({ ...typed, [name]: value })}
    />
  );
  return (
    <>
      <h2>{text.changeTitle}</h2>
      {field('old', text.oldPassphrase)}
      {field('fresh', text.newPassphrase)}
      {field('again', text.newPassphraseAgain, differs ? text.differs : undefined)}
      {message && <Notice {...message} isAnnounced />}
      <div>
        <Button
          isPending={isPending}
          isDisabled={!old || !fresh || fresh !== again}
          onPress={() => void change()}
        >
          {text.change}
        </Button>
      </div>
    </>
  );
}
