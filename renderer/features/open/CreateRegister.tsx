import { useState } from 'react';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call, transport } from '../../client/api.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { ShownSheet } from './RecoverySheet.tsx';
import { useAttempt } from './use-attempt.ts';

interface CreateRegisterProps {
  readonly demo: boolean;
  readonly onSheet: (sheet: ShownSheet) => void;
  readonly onBack: () => void;
}

/** A new register with its first user. The next thing shown is the recovery sheet. */
export function CreateRegister({ demo, onSheet, onBack }: CreateRegisterProps) {
  const [name, setName] = useState<string | undefined>(
    demo ? openRoomText.defaultDemoName : openRoomText.defaultName,
  );
  const [userName, setUserName] = useState<string>();
  const [title, setTitle] = useState<string>();
  const [passphrase, setPassphrase] = useState<string>();
  const [again, setAgain] = useState<string>();
  const { isPending, problem, attempt } = useAttempt();
  const differs = again !== undefined && passphrase !== undefined && !passphrase.startsWith(again);
  const create = (): void =>
    attempt(async () => {
      if (!name || !userName || !title || !passphrase) return;
      const place = await transport.chooseRegister?.('create', name);
      // The user changed their mind in the dialog: what was typed stays.
      if (place === null) return;
      const made = await call('session.create', {
        ...(place === undefined ? {} : { place }),
        name,
        demo,
        user: { name: userName, title },
        passphrase,
      });
      onSheet({ name, lines: made.recoverySheet, asked: made.askedLines });
    });
  return (
    <form
      className="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <h2>{demo ? openRoomText.demoTitle : openRoomText.createTitle}</h2>
      <p>{demo ? openRoomText.demoIntro : openRoomText.createIntro}</p>
      <TextField
        label={openRoomText.registerName}
        help={openRoomText.registerNameHelp}
        value={name}
        onChange={setName}
      />
      <TextField label={openRoomText.yourName} autoFocus value={userName} onChange={setUserName} />
      <TextField label={openRoomText.yourTitle} value={title} onChange={setTitle} />
      <p className="open-hint">{openRoomText.passphraseHelp}</p>
      <TextField
        label={openRoomText.passphrase}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField
        label={openRoomText.passphraseAgain}
        type="password"
        autoComplete="new-password"
        error={differs ? openRoomText.differs : undefined}
        value={again}
        onChange={setAgain}
      />
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      <div className="open-actions">
        <Button
          variant="primary"
          type="submit"
          isPending={isPending}
          isDisabled={!name || !userName || !title || !passphrase || passphrase !== again}
        >
          {openRoomText.create}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {openRoomText.back}
        </Button>
      </div>
    </form>
  );
}
