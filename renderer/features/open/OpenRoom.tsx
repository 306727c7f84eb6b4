import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionState } from '../../../shared/api/session.ts';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call } from '../../client/api.ts';
import { isLockExpected } from '../../client/lock-here.ts';
import { keys } from '../../client/query-client.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { CreateRegister } from './CreateRegister.tsx';
import { LostPlaces } from './LostPlaces.tsx';
import { PendingSheet } from './PendingSheet.tsx';
import { RecoverRegister } from './RecoverRegister.tsx';
import { RecoverySheet, type ShownSheet } from './RecoverySheet.tsx';
import { RegisterList } from './RegisterList.tsx';
import { UnlockRegister, type KnownRegister } from './UnlockRegister.tsx';
import './open-room.css';

/** Where the user stands in the open room. */
export type OpenView =
  | { readonly kind: 'list' }
  | { readonly kind: 'create'; readonly demo: boolean }
  /** `isExpected`: the user waits for the passphrase box, and is not in the middle of writing something else. */
  | { readonly kind: 'unlock'; readonly register: KnownRegister; readonly isExpected: boolean }
  | { readonly kind: 'recover'; readonly register: KnownRegister }
  | { readonly kind: 'sheet'; readonly sheet: ShownSheet }
  /** The sheet was shown, but never asked back. */
  | { readonly kind: 'pending' };

/** Create or unlock a register. Nothing of any case can be seen from here. */
export function OpenRoom({ session }: { session: SessionState }) {
  // Never an old answer: a register made since the room was last shown must stand in the list.
  const places = useQuery({
    queryKey: keys.places,
    queryFn: () => call('session.places', {}),
    gcTime: 0,
  });
  const [chosen, setView] = useState<OpenView | null>(null);
  if (!places.data) return <LoadingLine />;
  const registers = places.data.registers;
  const view =
    chosen ?? (session.recoveryPending ? { kind: 'pending' as const } : firstView(session, registers));
  return (
    <main className="open-room">
      <header className="open-room-name">
        <h1>{openRoomText.product}</h1>
        <p>{openRoomText.tagline}</p>
      </header>
      <div className="open-room-sheet">
        <LostPlaces places={session.unsaved} />
        <View today={session.today} view={view} registers={registers} onView={setView} />
      </div>
    </main>
  );
}

interface ViewProps {
  readonly today: string;
  readonly view: OpenView;
  readonly registers: readonly KnownRegister[];
  readonly onView: (view: OpenView) => void;
}

function View({ today, view, registers, onView }: ViewProps) {
  const back = (): void => onView({ kind: 'list' });
  switch (view.kind) {
    case 'list':
      return <RegisterList registers={registers} onView={onView} />;
    case 'create':
      return (
        <CreateRegister
          demo={view.demo}
          onSheet={(sheet) => onView({ kind: 'sheet', sheet })}
          onBack={back}
        />
      );
    case 'unlock':
      return (
        <UnlockRegister
          register={view.register}
          startsAt={view.isExpected ? 'box' : 'heading'}
          onForgot={() => onView({ kind: 'recover', register: view.register })}
          onBack={back}
        />
      );
    case 'recover':
      return <RecoverRegister register={view.register} onBack={back} />;
    case 'pending':
      return <PendingSheet today={today} />;
    case 'sheet':
      return <RecoverySheet today={today} sheet={view.sheet} />;
  }
}

/** A locked register asks for its passphrase at once; a single known register too. */
function firstView(session: SessionState, registers: readonly KnownRegister[]): OpenView {
  const locked = registers.find((register) => register.place === session.register?.place);
  const only = registers.length === 1 ? registers[0] : undefined;
  const register = locked ?? only;
  return register?.inspection.kind === 'register'
    ? { kind: 'unlock', register, isExpected: isLockExpected() }
    : { kind: 'list' };
}
