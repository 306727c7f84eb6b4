import { createContext, useContext } from 'react';
import type { CaseView, RecordView } from '../../../shared/api/cases.ts';
import type { AnyFacts } from '../../../shared/domain/facts.ts';
import { frozenBy, sendingOf } from '../../../shared/domain/freezing.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { PassedBy } from '../../../shared/domain/passed-findings.ts';
import type { Author, ListEntry, Regime, RuleSettings } from '../../../shared/regimes/regime.ts';

/** What every part of the case room knows of the open case. */
export interface OpenCase {
  readonly view: CaseView;
  readonly regime: Regime;
  readonly facts: AnyFacts;
  /** What is asked; not what has been passed by with a reason. */
  readonly findings: readonly Finding[];
  /** What would be asked had nobody passed it by. */
  readonly passed: readonly { readonly finding: Finding; readonly pass: PassedBy }[];
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

/** Whoever is writing, today. */
export const authorOf = ({ user, today }: OpenCase): Author => ({ ...user, today });

/** The records of a part in their order: one for a section, any number for a collection. */
export function recordsOf(view: CaseView, part: string): readonly RecordView[] {
  return view.records.filter((record) => record.part === part);
}

/**
 * A change here is rättelse, and none has been started. A name of a part asks for adding to it, a record without a field
 * for moving or removing it.
 */
export function isFrozen(open: OpenCase, place: string | RecordView, field: string | null = null): boolean {
  const record = typeof place === 'string' ? null : place;
  const part = open.regime.parts[typeof place === 'string' ? place : place.part];
  if (open.correcting || !part) return false;
  const sent = record !== null && isSent(open, record);
  return frozenBy(part, { case: open.view, record, field, isSent: sent }) !== null;
}

/** Whether anything of the case is frozen: by its decision, or as a statement that has been sent. */
export function isAnythingFrozen(open: Pick<OpenCase, 'view' | 'regime'>): boolean {
  return open.view.decidedAt !== null || open.view.records.some((record) => isSent(open, record));
}

function isSent({ view, regime }: Pick<OpenCase, 'view' | 'regime'>, record: RecordView): boolean {
  const part = regime.parts[record.part];
  const place = part ? sendingOf(record.part, part) : null;
  if (!place) return false;
  const tellers = place.part === record.part ? [record] : recordsOf(view, place.part);
  return tellers.some(({ fields }) => (fields[place.field]?.value ?? null) !== null);
}
