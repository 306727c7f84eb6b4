import { useState } from 'react';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call } from '../../client/api.ts';
import { setSession } from '../../client/use-session.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { KnownRegister } from './UnlockRegister.tsx';
import { useAttempt } from './use-attempt.ts';

/** The printed sheet alone opens the file, and gives the user a new passphrase. */
export function RecoverRegister({ register, onBack }: { register: KnownRegister; onBack: () => void }) {
  const first = register.inspection.kind === 'register' ? register.inspection.users[0] : undefined;
  const [sheet, setSheet] = useState<string>();
  const [name, setName] = useState<string | undefined>(first?.name);
  const [title, setTitle] = useState<string | undefined>(first?.title);
  const [passphrase, setPassphrase] = useState<string>();
  const { isPending, problem, attempt } = useAttempt();
  const recover = (): void =>
    attempt(async () => {
      if (!sheet || !name || !title || !passphrase) return;
      const user = { name, title };
      setSession(
        await call('session.recover', { place: register.place, sheet, user, newPassphrase: passphrase }),
      );
    });
  return (
    <form
      className="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        recover();
      }}
    >
      <h2>{openRoomText.recoverTitle}</h2>
      <p>{openRoomText.recoverIntro}</p>
      <TextArea label={openRoomText.recoverSheet} rows={4} autoFocus value={sheet} onChange={setSheet} />
      <TextField label={openRoomText.yourName} value={name} onChange={setName} />
      <TextField label={openRoomText.yourTitle} value={title} onChange={setTitle} />
      <TextField
        label={openRoomText.newPassphrase}
        help={openRoomText.passphraseHelp}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      <div className="open-actions">
        <Button
          variant="primary"
          type="submit"
          isPending={isPending}
          isDisabled={!sheet || !name || !title || !passphrase}
        >
          {openRoomText.recover}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {openRoomText.back}
        </Button>
      </div>
    </form>
  );
}
