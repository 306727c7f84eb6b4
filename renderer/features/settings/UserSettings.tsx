import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { call, failureOf } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { setSession, useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ChangePassphrase } from './ChangePassphrase.tsx';
import { ConfirmDialog } from '../../ui/overlays/ConfirmDialog.tsx';

/** Who can unlock the register, and the door for one more. */
export function UserSettings() {
  const text = settingsRoomText;
  const users = useQuery({ queryKey: ['users'], queryFn: () => call('session.users', {}) });
  const session = useSession().data;
  const [name, setName] = useState<string>();
  const [title, setTitle] = useState<string>();
  const [passphrase, setPassphrase] = useState<string>();
  const [message, setMessage] = useState<{ readonly tone: 'good' | 'warn'; readonly text: string } | null>(
    null,
  );
  const [isPending, setPending] = useState(false);
  const add = async (): Promise<void> => {
    if (!name || !title || !passphrase) return;
    setPending(true);
    try {
      await call('session.addUser', { name, title, passphrase });
      await users.refetch();
      setMessage({ tone: 'good', text: text.userAdded(name) });
      setName(undefined);
      setTitle(undefined);
      setPassphrase(undefined);
    } catch (error) {
      setMessage({ tone: 'warn', text: errorSentence(failureOf(error)) });
    }
    setPending(false);
  };
  return (
    <section className="settings-section settings-fields">
      <p className="case-empty">{text.usersIntro}</p>
      <ul>
        {(users.data?.users ?? []).map((user) => (
          <li key={user.id}>
            {user.name}, {user.title}
          </li>
        ))}
      </ul>
      <TextField label={text.userName} value={name} onChange={setName} />
      <TextField label={text.userTitle} value={title} onChange={setTitle} />
      <TextField
        label={text.passphrase}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
      />
      {message && <Notice tone={message.tone} title={message.text} isAnnounced />}
      <div>
        <Button isPending={isPending} isDisabled={!name || !title || !passphrase} onPress={() => void add()}>
          {text.addUser}
        </Button>
      </div>
      <ChangePassphrase />
      {session?.register?.demo && <DiscardDemo place={session.register.place} />}
    </section>
  );
}

/** A demo register can be thrown away; no other can. */
function DiscardDemo({ place }: { place: string }) {
  const [isAsking, setAsking] = useState(false);
  const text = settingsRoomText;
  const discard = async (): Promise<void> => {
    setAsking(false);
    await call('session.discardDemo', { place });
    setSession(await call('session.state', {}));
  };
  return (
    <div>
      <Button variant="danger" onPress={() => setAsking(true)}>
        {text.discardTitle}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={text.discardTitle}
        confirmLabel={text.discard}
        isDanger
        onCancel={() => setAsking(false)}
        onConfirm={() => void discard()}
      >
        {text.discardText}
      </ConfirmDialog>
    </div>
  );
}
