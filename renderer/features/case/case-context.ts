import { createContext, useContext } from 'react';
import type { CaseView, RecordView } from '../../../shared/api/cases.ts';
import type { AnyFacts } from '../../../shared/domain/facts.ts';
import { freezes } from '../../../shared/domain/section.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { ListEntry, Regime, RuleSettings } from '../../../shared/regimes/regime.ts';

/** What every part of the case room knows of the open case. */
export interface OpenCase {
  readonly view: CaseView;
  readonly regime: Regime;
  readonly facts: AnyFacts;
  readonly findings: readonly Finding[];
  readonly lists: Readonly<Record<string, readonly ListEntry[]>>;
  /** Local choices that rules read. */
  readonly settings: RuleSettings;
  /** Local Swedish date. */
  readonly today: string;
  readonly user: { readonly name: string; readonly title: string };
  /** Goes to a field of the case, as a finding names it, in whichever step it stands. */
  readonly goTo: (path: string) => void;
  /** The user has given a reason for rättelse of the frozen basis. */
  readonly correcting: boolean;
}

export const CaseContext = createContext<OpenCase | null>(null);

export function useOpenCase(): OpenCase {
  const open = useContext(CaseContext);
  if (!open) throw new Error('used outside a case room');
  return open;
}

/** The records of a part in their order: one for a section, any number for a collection. */
export function recordsOf(view: CaseView, part: string): readonly RecordView[] {
  return view.records.filter((record) => record.part === part);
}

/** A change here is rättelse, and none has been started. Without a field: adding or removing a record. */
export function isFrozen(open: OpenCase, partName: string, field: string | null = null): boolean {
  const part = open.regime.parts[partName];
  return open.view.decidedAt !== null && !open.correcting && part !== undefined && freezes(part, field);
}
