import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { forgetAsked } from '../client/asked-questions.ts';
import { forgetRegister, queryClient } from '../client/query-client.ts';
import { drafts, forgetDrafts } from '../client/autosave.ts';
import { noteOpen } from '../client/lock-here.ts';
import { noteLost } from '../client/lost-places.ts';
import { forgetUndo } from '../client/undo-stacks.ts';
import { useActivity } from '../client/use-activity.ts';
import { useProgramEnded } from '../client/program-ended.ts';
import { useSession } from '../client/use-session.ts';
import { OpenRoom } from '../features/open/OpenRoom.tsx';
import { ProgramEnded } from '../features/open/ProgramEnded.tsx';
import { LoadingLine } from '../ui/feedback/LoadingLine.tsx';
import { UiRoot } from '../ui/UiRoot.tsx';
import { Rooms } from './Rooms.tsx';
import { router } from './router.tsx';
import { useTheme } from './use-theme.ts';

/** The window: locked it is the open room and nothing else, unlocked the rooms of the register. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Gate />
    </QueryClientProvider>
  );
}

function Gate() {
  const session = useSession();
  useTheme();
  useActivity();
  const hasEnded = useProgramEnded();
  // A sheet that is still to be asked back is typed too.
  const hasRegister = session.data?.kind === 'open';
  useLayoutEffect(() => {
    if (hasRegister) noteOpen();
  }, [hasRegister]);
  const isOpen = !hasEnded && session.data?.kind === 'open' && !session.data.recoveryPending;
  useEffect(() => {
    if (isOpen) return;
    // Locked: nothing of the register stays in the window. What is still unsaved now, the lock has taken.
    noteLost(drafts.keys());
    forgetRegister();
    forgetDrafts();
    forgetUndo();
    forgetAsked();
  }, [isOpen]);
  const place = isOpen ? session.data?.register?.place : undefined;
  const lastPlace = useRef(place);
  useLayoutEffect(() => {
    if (place === undefined) return;
    // The address of the window names a case of the register that was open before.
    if (lastPlace.current !== undefined && lastPlace.current !== place)
      void router.navigate({ to: '/idag', replace: true });
    lastPlace.current = place;
  }, [place]);
  if (hasEnded) return <ProgramEnded />;
  if (!session.data) return <LoadingLine />;
  return (
    // Anew when it is locked or opened: no message of a register is left on the locked screen.
    <UiRoot key={isOpen ? 'open' : 'locked'} today={session.data.today}>
      {isOpen ? <Rooms /> : <OpenRoom session={session.data} />}
    </UiRoot>
  );
}
