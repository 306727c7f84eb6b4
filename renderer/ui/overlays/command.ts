import type { LucideIcon } from 'lucide-react';

/** One thing the palette finds. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Heading it stands under, e.g. "Ärenden". */
  readonly group: string;
  readonly onRun: () => void;
  /** After the label, e.g. the diarienummer. Searched too. */
  readonly detail?: string | undefined;
  /** Other words people use for it. Searched, not shown. */
  readonly keywords?: string | undefined;
  /** Not shown until something has been typed: there are many of its kind. */
  readonly isSearchedFor?: boolean | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly shortcut?: string | undefined;
}

export interface CommandGroup {
  /** Also the group's id. */
  readonly id: string;
  readonly name: string;
  readonly commands: readonly Command[];
}

/** Commands under their headings, both in order of appearance. */
export function groupsOf(commands: readonly Command[]): readonly CommandGroup[] {
  const names = [...new Set(commands.map((command) => command.group))];
  return names.map((name) => ({
    id: name,
    name,
    commands: commands.filter((command) => command.group === name),
  }));
}
