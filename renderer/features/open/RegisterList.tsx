import { KeyRound, Plus, Sparkles } from 'lucide-react';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call, transport } from '../../client/api.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Badge } from '../../ui/marks/Badge.tsx';
import type { OpenView } from './OpenRoom.tsx';
import type { KnownRegister } from './UnlockRegister.tsx';

interface RegisterListProps {
  readonly registers: readonly KnownRegister[];
  readonly onView: (view: OpenView) => void;
}

/** The registers this machine knows. One that cannot be opened says why, and is not touched. */
export function RegisterList({ registers, onView }: RegisterListProps) {
  const choose = transport.chooseRegister;
  const openOther = async (): Promise<void> => {
    const place = await choose?.('open', '');
    if (!place) return;
    const inspection = await call('session.inspect', { place });
    onView({ kind: 'unlock', register: { place, name: openRoomText.open, inspection }, isExpected: true });
  };
  return (
    <section aria-labelledby="registers">
      <h2 id="registers">{openRoomText.chooseTitle}</h2>
      {registers.length === 0 && <p>{openRoomText.noRegisters}</p>}
      <ul className="open-registers">
        {registers.map((register) => (
          <RegisterRow key={register.place} register={register} onView={onView} />
        ))}
      </ul>
      <div className="open-actions">
        <Button
          variant={registers.length === 0 ? 'primary' : 'secondary'}
          icon={Plus}
          onPress={() => onView({ kind: 'create', demo: false })}
        >
          {openRoomText.create}
        </Button>
        <Button icon={Sparkles} onPress={() => onView({ kind: 'create', demo: true })}>
          {openRoomText.demo}
        </Button>
        {choose && (
          <Button variant="quiet" onPress={() => void openOther()}>
            {openRoomText.other}
          </Button>
        )}
      </div>
    </section>
  );
}

function RegisterRow({ register, onView }: { register: KnownRegister; onView: RegisterListProps['onView'] }) {
  const { name, inspection } = register;
  if (inspection.kind === 'refused') {
    return (
      <li className="open-register" data-refused>
        <strong>{name}</strong>
        <p>{errorSentence({ code: inspection.code, details: inspection.details })}</p>
      </li>
    );
  }
  return (
    <li className="open-register">
      <strong>{name}</strong>
      {inspection.demo && <Badge>{openRoomText.demoMark}</Badge>}
      <span className="open-users">{inspection.users.map((user) => user.name).join(', ')}</span>
      <Button
        icon={KeyRound}
        ariaLabel={openRoomText.openAria(name)}
        onPress={() => onView({ kind: 'unlock', register, isExpected: true })}
      >
        {openRoomText.open}
      </Button>
    </li>
  );
}
