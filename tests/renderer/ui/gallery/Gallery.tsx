import {
  ChartColumn,
  FileText,
  FolderOpen,
  EyeOff,
  Lock,
  Search,
  Settings,
  Sun,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../renderer/ui/actions/Button.tsx';
import { KeyHint } from '../../../../renderer/ui/actions/KeyHint.tsx';
import { SaveStamp } from '../../../../renderer/ui/feedback/SaveStamp.tsx';
import { AppShell } from '../../../../renderer/ui/layout/AppShell.tsx';
import { StepNav } from '../../../../renderer/ui/layout/StepNav.tsx';
import { ThreeColumns } from '../../../../renderer/ui/layout/ThreeColumns.tsx';
import { Badge } from '../../../../renderer/ui/marks/Badge.tsx';
import { CommandPalette } from '../../../../renderer/ui/overlays/CommandPalette.tsx';
import { Curtain } from '../../../../renderer/ui/overlays/Curtain.tsx';
import { useShortcut } from '../../../../renderer/ui/overlays/use-shortcut.ts';
import { CaseStep } from './CaseStep.tsx';
import { Examiner } from './Examiner.tsx';
import { Register } from './Register.tsx';
import { Today } from './Today.tsx';
import { commands, steps } from './sample.ts';

const rooms: readonly { id: string; label: string; icon: LucideIcon }[] = [
  { id: 'today', label: 'Idag', icon: Sun },
  { id: 'cases', label: 'Ärenden', icon: FolderOpen },
  { id: 'case', label: 'Ärende', icon: FileText },
  { id: 'analysis', label: 'Analys', icon: ChartColumn },
  { id: 'settings', label: 'Inställningar', icon: Settings },
];

/** Every component in its natural surroundings, with invented content: for looking at, and for axe. */
export function Gallery() {
  const [room, setRoom] = useState(new URLSearchParams(location.search).get('room') ?? 'case');
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isCurtainDrawn, setCurtainDrawn] = useState(false);
  useShortcut('Ctrl+K', () => setPaletteOpen(true));
  useShortcut('F8', () => setCurtainDrawn(true));
  return (
    <>
      <AppShell
        name="Utredningsbänken"
        place="Sandåkra kommun, lex Sarah"
        skipLabel="Hoppa till innehållet"
        rooms={rooms.map((one) => ({
          ...one,
          href: `#/${one.id}`,
          isCurrent: one.id === room,
          onOpen: () => setRoom(one.id),
          badge: one.id === 'today' ? { count: 3, meaning: 'att göra' } : undefined,
        }))}
        foot={
          <>
            <Button variant="quiet" size="small" icon={Search} onPress={() => setPaletteOpen(true)}>
              Sök <KeyHint keys="Ctrl+K" />
            </Button>
            <Button variant="quiet" size="small" icon={EyeOff} onPress={() => setCurtainDrawn(true)}>
              Dölj skärmen <KeyHint keys="F8" />
            </Button>
            <Button variant="quiet" size="small" icon={Lock}>
              Lås registret
            </Button>
          </>
        }
        top={<Head room={room} />}
      >
        {room === 'case' ? <Case /> : room === 'cases' ? <Register /> : <Today />}
      </AppShell>
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} commands={commands} />
      <Curtain isDrawn={isCurtainDrawn} onLift={() => setCurtainDrawn(false)} />
    </>
  );
}

function Case() {
  return (
    <ThreeColumns
      left={{ label: 'Steg', content: <StepNav label="Steg i ärendet" steps={steps} /> }}
      middleLabel="Orsaksanalys"
      right={{ label: 'Granskaren', content: <Examiner /> }}
    >
      <CaseStep />
    </ThreeColumns>
  );
}

function Head({ room }: { room: string }) {
  if (room !== 'case') return <h1>{room === 'cases' ? 'Ärenden' : 'Idag'}</h1>;
  return (
    <div className="row">
      <span className="numbers muted">SN 2026/417</span>
      <h1>Utebliven insulin, Ekbackens korttidsboende</h1>
      <Badge tone="accent">Utredning</Badge>
      <span className="muted">
        Nästa: förslag till beslut <span className="numbers">2026-12-04</span>
      </span>
      <span className="push">
        <SaveStamp state={{ kind: 'saved', time: '09.05' }} />
      </span>
    </div>
  );
}
