import { useState } from 'react';
import type { Output } from '../../../shared/api/contract.ts';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { setSession } from '../../client/use-session.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useAttempt } from './use-attempt.ts';

export type KnownRegister = Output<'session.places'>['registers'][number];

interface UnlockRegisterProps {
  readonly register: KnownRegister;
  /** Where the focus is first. A heading takes no keys: what somebody goes on typing is neither kept nor shown. */
  readonly startsAt: 'box' | 'heading';
  readonly onForgot: () => void;
  readonly onBack: () => void;
}

/** Unlock as a named user: provenance and log need to know who writes. */
export function UnlockRegister({ register, startsAt, onForgot, onBack }: UnlockRegisterProps) {
  const { inspection } = register;
  const users = inspection.kind === 'register' ? inspection.users : [];
  const [userId, setUserId] = useState(users[0]?.id);
  const [passphrase, setPassphrase] = useState<string>();
  const { isPending, problem, attempt } = useAttempt();
  if (inspection.kind === 'refused') {
    return (
      <Notice
        tone="blocking"
        title={openRoomText.refusedTitle}
        actions={<Button onPress={onBack}>{openRoomText.back}</Button>}
      >
        {errorSentence({ code: inspection.code, details: inspection.details })}
      </Notice>
    );
  }
  const unlock = (): void =>
    attempt(async () => {
      if (!userId || !passphrase) return;
      setSession(await call('session.unlock', { place: register.place, userId, passphrase }));
    });
  return (
    <form
      className="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <h2 tabIndex={-1} ref={startsAt === 'heading' ? focusFirst : undefined}>
        {openRoomText.unlockTitle(register.name)}
      </h2>
      {users.length > 1 && (
        <ChoiceField
          label={openRoomText.who}
          options={users.map((user) => ({ value: user.id, label: `${user.name}, ${user.title}` }))}
          value={userId}
          onChange={setUserId}
        />
      )}
      {users.length === 1 && <p className="open-who">{users.map((user) => `${user.name}, ${user.title}`)}</p>}
      <TextField
        label={openRoomText.passphrase}
        type="password"
        autoFocus={startsAt === 'box'}
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      <div className="open-actions">
        <Button variant="primary" type="submit" isPending={isPending} isDisabled={!userId || !passphrase}>
          {openRoomText.unlock}
        </Button>
        <Button variant="quiet" onPress={onForgot}>
          {openRoomText.forgot}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {openRoomText.back}
        </Button>
      </div>
    </form>
  );
}

/** One function for every drawing, so that only the first of them moves the focus. */
function focusFirst(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}
