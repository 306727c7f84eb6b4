import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { BookOpen, CalendarCheck2, EyeOff, FolderOpen, Lock, Search, Settings } from 'lucide-react';
import { useState } from 'react';
import { appText } from '../../shared/text/app-text.ts';
import { hostsText } from '../../shared/text/hosts.ts';
import { shellText } from '../../shared/text/rooms/shell.ts';
import { flushHeld, hasUnsaved } from '../client/autosave.ts';
import { lockHere } from '../client/lock-here.ts';
import { useSession } from '../client/use-session.ts';
import { Button } from '../ui/actions/Button.tsx';
import { AppShell } from '../ui/layout/AppShell.tsx';
import { CommandPalette } from '../ui/overlays/CommandPalette.tsx';
import { ConfirmDialog } from '../ui/overlays/ConfirmDialog.tsx';
import { Curtain } from '../ui/overlays/Curtain.tsx';
import { useShortcut } from '../ui/overlays/use-shortcut.ts';
import { HandbookBeside } from './HandbookBeside.tsx';
import { useCommands } from './use-commands.ts';

const rooms = [
  { id: 'idag', to: '/idag', icon: CalendarCheck2 },
  { id: 'arenden', to: '/arenden', icon: FolderOpen },
  { id: 'metod', to: '/metod', icon: BookOpen },
  { id: 'installningar', to: '/installningar', icon: Settings },
] as const;

/** The rooms of an open register, the palette, the curtain and the lock. */
export function Shell() {
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const session = useSession().data;
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isHidden, setHidden] = useState(false);
  const [isAskingLock, setAskingLock] = useState(false);
  useShortcut('Ctrl+K', () => setPaletteOpen(true));
  const hide = (): void => {
    setPaletteOpen(false);
    setHidden(true);
  };
  useShortcut('F8', hide);
  const lock = async (): Promise<void> => {
    await flushHeld();
    // What could not be saved, or stands against another version, would be gone.
    if (hasUnsaved()) setAskingLock(true);
    else await lockHere();
  };
  const commands = useCommands({
    onLock: () => void lock(),
    onHide: hide,
    isActive: isPaletteOpen,
  });
  return (
    <>
      <AppShell
        name={appText.product}
        place={session?.register ? placeLine(session.register) : undefined}
        skipLabel={shellText.skip}
        rooms={rooms.map(({ id, to, icon }) => ({
          id,
          icon,
          label: appText.rooms[id],
          href: `#${to}`,
          isCurrent: path.startsWith(to) || (id === 'arenden' && isCasePath(path)),
          onOpen: () => void navigate({ to }),
        }))}
        foot={
          <>
            <Button variant="quiet" size="small" icon={Search} onPress={() => setPaletteOpen(true)}>
              {shellText.find}
            </Button>
            <Button variant="quiet" size="small" icon={EyeOff} onPress={hide}>
              {shellText.hide}
            </Button>
            <Button variant="quiet" size="small" icon={Lock} onPress={() => void lock()}>
              {appText.open.lock}
            </Button>
            {session?.user && (
              <p className="shell-user">{shellText.user(session.user.name, session.user.title)}</p>
            )}
          </>
        }
      >
        <HandbookBeside>
          <Outlet />
        </HandbookBeside>
      </AppShell>
      <ConfirmDialog
        isOpen={isAskingLock}
        isDanger
        title={shellText.unsavedTitle}
        confirmLabel={shellText.lockAnyway}
        onConfirm={() => void lockHere()}
        onCancel={() => setAskingLock(false)}
      >
        {shellText.unsaved}
      </ConfirmDialog>
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} commands={commands} />
      <Curtain isDrawn={isHidden} onLift={() => setHidden(false)} />
    </>
  );
}

/** Only `npm run dev` serves the sources, and it lays up its own demo register anew at each start. */
function placeLine({ demo, name }: { readonly demo: boolean; readonly name: string }): string {
  if (!demo) return name;
  const isRenewed = import.meta.env.DEV && name === hostsText.demoName;
  return isRenewed ? appText.open.demoRenewed : appText.open.demoMark;
}

const isCasePath = (path: string): boolean => path.startsWith('/arende/') || path.startsWith('/dokument/');
