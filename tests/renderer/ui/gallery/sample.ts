import { EyeOff, FileText, FolderOpen, Plus } from 'lucide-react';
import type { Step } from '../../../../renderer/ui/layout/StepNav.tsx';
import type { Command } from '../../../../renderer/ui/overlays/command.ts';

const nothing = (): void => undefined;

const names: readonly [string, Step['status']][] = [
  ['Rapport', { kind: 'done' }],
  ['Skydd och omedelbara åtgärder', { kind: 'done' }],
  ['Initial bedömning', { kind: 'done' }],
  ['Berörda', { kind: 'gaps', count: 1 }],
  ['Underlag', { kind: 'ongoing' }],
  ['Händelseförlopp', { kind: 'ongoing' }],
  ['Orsaksanalys', { kind: 'gaps', count: 3 }],
  ['Åtgärder', { kind: 'notStarted' }],
  ['Bedömning', { kind: 'notStarted' }],
  ['Beslut', { kind: 'notStarted' }],
  ['IVO', { kind: 'notStarted' }],
  ['Uppföljning', { kind: 'notStarted' }],
];

export const steps: readonly Step[] = names.map(([label, status]) => ({
  id: label,
  label,
  status,
  href: '#/steg',
  isCurrent: label === 'Orsaksanalys',
  onOpen: nothing,
}));

export const commands: readonly Command[] = [
  {
    id: 'new',
    group: 'Kommandon',
    label: 'Ta emot en rapport',
    icon: Plus,
    shortcut: 'Ctrl+N',
    onRun: nothing,
  },
  {
    id: 'hide',
    group: 'Kommandon',
    label: 'Dölj skärmen',
    icon: EyeOff,
    shortcut: 'F8',
    keywords: 'ridå',
    onRun: nothing,
  },
  { id: 'export', group: 'Kommandon', label: 'Exportera anmälan till Word', icon: FileText, onRun: nothing },
  {
    id: 'c1',
    group: 'Ärenden',
    label: 'Utebliven insulin',
    detail: 'SN 2026/417',
    icon: FolderOpen,
    onRun: nothing,
  },
  {
    id: 'c2',
    group: 'Ärenden',
    label: 'Fall vid förflyttning',
    detail: 'SN 2026/398',
    icon: FolderOpen,
    onRun: nothing,
  },
  {
    id: 'c3',
    group: 'Ärenden',
    label: 'Sent besök i hemtjänsten',
    detail: 'U-2026-031',
    icon: FolderOpen,
    onRun: nothing,
  },
  { id: 's1', group: 'Steg', label: 'Orsaksanalys', onRun: nothing },
  { id: 's2', group: 'Steg', label: 'Åtgärder', onRun: nothing },
];

export interface CaseRow {
  readonly id: string;
  readonly heading: string;
  readonly number: string;
  readonly unit: string;
  readonly received: string;
  readonly stage: string;
  readonly days: number;
}

const headings = [
  'Utebliven insulin',
  'Fall vid förflyttning',
  'Sent besök i hemtjänsten',
  'Fel person fick dosett',
  'Ensam på utflykt',
  'Otillåtet låst dörr',
];
const units = ['Ekbackens korttidsboende', 'Hemtjänst Norr', 'Åsgårdens gruppbostad', 'Socialjouren'];
const stages = ['Utredning', 'Initial bedömning', 'Beslutad', 'Anmäld till IVO'];

export const cases: readonly CaseRow[] = Array.from({ length: 36 }, (_, index) => ({
  id: `c${index}`,
  heading: headings[index % headings.length] ?? '',
  number: index % 7 === 3 ? 'saknas' : `SN 2026/${417 - index * 3}`,
  unit: units[(index * 3) % units.length] ?? '',
  received: `2026-${String(11 - Math.floor(index / 4)).padStart(2, '0')}-${String(28 - (index % 4) * 6).padStart(2, '0')}`,
  stage: stages[index % stages.length] ?? '',
  days: 3 + index * 6,
}));
