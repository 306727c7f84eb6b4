import type { Input, Output } from '../../shared/api/contract.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { assembleFacts, type StoredRecord } from '../../shared/domain/facts.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { insertCase, nextReferenceNumber, otherCaseGoingBy } from '../repositories/cases.ts';
import { indexNewText } from '../repositories/search-index.ts';
import { demandPart, demandRegime } from './case-access.ts';
import { refuseTakenDiaryNumber, summaryOf } from './case-change.ts';
import type { MutationContext } from './context.ts';
import { writeNewRecords } from './record-writing.ts';
import { checkedValues } from './records-add.ts';

/**
 * Creates a case with its sections and first values; a collection that is given values gets one record. The internal
 * reference follows the setting's pattern with a running number for the year. Refusals: `bad-input`, and
 * `already-exists` for a taken diary number.
 */
export async function createCase(
  ctx: MutationContext,
  input: Input<'cases.create'>,
): Promise<Output<'cases.create'>> {
  const regime = demandRegime(input.regime);
  const records = await firstRecords(ctx, regime, input.values);
  const internalReference = await freshReference(ctx);
  const id = await storeCase(ctx, { regime, internalReference, records, decidedAt: null, fictional: false });
  ctx.audit({ action: 'cases.create', caseId: id, afterHash: ctx.auditHash(canonicalValue(input.values)) });
  return { id, internalReference };
}

export interface CaseToStore {
  readonly regime: Regime;
  readonly internalReference: string;
  readonly records: readonly StoredRecord[];
  readonly decidedAt: string | null;
  readonly fictional: boolean;
  /** The instants of the records that came after the decision, by id. */
  readonly supplements?: ReadonlyMap<string, string>;
}

/** Writes a whole new case: its row, its records, and its reference among what can be searched for. Returns its id. */
export async function storeCase(ctx: MutationContext, input: CaseToStore): Promise<string> {
  const { regime, records } = input;
  const summary = summaryOf(regime, assembleFacts(regime.parts, summaryRecords(regime, records)));
  if (summary.diaryNumber !== null) await refuseTakenDiaryNumber(ctx.db, summary.diaryNumber, null);
  const id = ctx.newId();
  const { internalReference, decidedAt, fictional } = input;
  await insertCase(ctx.db, {
    id,
    regime: regime.id,
    internalReference,
    summary,
    createdAt: ctx.now,
    decidedAt,
    fictional,
  });
  const { supplements = new Map() } = input;
  await writeNewRecords(ctx, { caseId: id, parts: regime.parts, records, supplements });
  await indexNewText(ctx.db, {
    caseId: id,
    recordId: id,
    field: 'internalReference',
    blockId: '',
    text: internalReference,
  });
  ctx.emit({ kind: 'cases-changed' });
  return id;
}

/** Fills in `{år}` and `{nr}`. Skips numbers that an imported case has already taken. */
export async function freshReference(ctx: MutationContext): Promise<string> {
  const pattern = (await ctx.settings()).internalReferencePattern;
  const numbered = pattern.includes('{nr}') ? pattern : `${pattern}-{nr}`;
  const year = ctx.today.slice(0, 4);
  for (;;) {
    const number = await nextReferenceNumber(ctx.db, numbered.includes('{år}') ? year : '');
    const reference = numbered.replaceAll('{år}', year).replaceAll('{nr}', String(number));
    if (!(await otherCaseGoingBy(ctx.db, { reference, than: null }))) return reference;
  }
}

async function firstRecords(
  ctx: MutationContext,
  regime: Regime,
  values: Input<'cases.create'>['values'],
): Promise<StoredRecord[]> {
  for (const name of Object.keys(values)) demandPart(regime, name);
  const records: StoredRecord[] = [];
  for (const [partName, part] of Object.entries(regime.parts)) {
    const given = Object.hasOwn(values, partName) ? values[partName] : undefined;
    if (part.kind === 'collection' && !given) continue;
    const fields = await checkedValues(ctx, { partName, part, caseId: '' }, given ?? {});
    const label = part.kind === 'collection' ? `${part.prefix}1` : '';
    records.push({ id: ctx.newId(), part: partName, label, fields });
  }
  return records;
}

/** A summary sees the same whether the case is new or stored: its own parts alone. */
function summaryRecords(regime: Regime, records: readonly StoredRecord[]): readonly StoredRecord[] {
  return records.filter((record) => regime.summaryParts.includes(record.part));
}
