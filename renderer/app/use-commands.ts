import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  BookOpen,
  CalendarCheck2,
  EyeOff,
  FilePlus2,
  FileText,
  FolderOpen,
  Lock,
  Settings,
} from 'lucide-react';
import { appText } from '../../shared/text/app-text.ts';
import { handbookText } from '../../shared/text/rooms/handbook.ts';
import { shellText } from '../../shared/text/rooms/shell.ts';
import { call } from '../client/api.ts';
import { keys } from '../client/query-client.ts';
import { useHandbookCommands } from './use-handbook-commands.ts';
import { useStepCommands } from './use-step-commands.ts';
import type { Command } from '../ui/overlays/command.ts';

interface CommandSource {
  readonly onLock: () => void;
  readonly onHide: () => void;
  /** The cases are fetched when the palette is first opened. */
  readonly isActive: boolean;
}

/** Everything the palette finds: rooms, the steps of the open case, the latest cases by number and heading, and what can be done from anywhere. */
export function useCommands({ onLock, onHide, isActive }: CommandSource): readonly Command[] {
  const navigate = useNavigate();
  const found = useQuery({
    queryKey: [...keys.cases, 'palette'],
    queryFn: () => call('cases.list', { order: 'updated', limit: 200 }),
    enabled: isActive,
  });
  const steps = useStepCommands();
  const handbook = useHandbookCommands();
  const { rooms, actions, cases } = shellText.groups;
  return [
    ...steps,
    {
      id: 'idag',
      label: appText.rooms.idag,
      group: rooms,
      icon: CalendarCheck2,
      onRun: () => void navigate({ to: '/idag' }),
    },
    {
      id: 'arenden',
      label: appText.rooms.arenden,
      group: rooms,
      icon: FolderOpen,
      onRun: () => void navigate({ to: '/arenden' }),
    },
    {
      id: 'metod',
      label: appText.rooms.metod,
      group: rooms,
      icon: BookOpen,
      keywords: handbookText.commandKeywords,
      onRun: () => void navigate({ to: '/metod' }),
    },
    {
      id: 'installningar',
      label: appText.rooms.installningar,
      group: rooms,
      icon: Settings,
      onRun: () => void navigate({ to: '/installningar' }),
    },
    {
      id: 'register',
      label: appText.commands.register,
      group: actions,
      icon: FilePlus2,
      onRun: () => void navigate({ to: '/arenden', search: { ny: true } }),
    },
    {
      id: 'hide',
      label: appText.commands.curtain,
      group: actions,
      icon: EyeOff,
      keywords: shellText.hideKeywords,
      onRun: onHide,
      shortcut: 'F8',
    },
    {
      id: 'lock',
      label: appText.commands.lock,
      group: actions,
      icon: Lock,
      keywords: shellText.lockKeywords,
      onRun: onLock,
    },
    ...(found.data?.rows ?? []).map((row) => ({
      id: row.id,
      label: row.heading || row.internalReference,
      detail: row.diaryNumber ?? row.internalReference,
      group: cases,
      icon: FileText,
      onRun: () => void navigate({ to: '/arende/$caseId', params: { caseId: row.id } }),
    })),
    ...handbook,
  ];
}
