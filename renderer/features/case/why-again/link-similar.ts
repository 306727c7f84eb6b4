import type { RecordView } from '../../../../shared/api/cases.ts';
import type { SimilarCase } from '../../../../shared/api/similar-cases.ts';
import { formatDateInWords } from '../../../../shared/text/dates.ts';
import { actionFieldTexts } from '../../../../shared/text/fields/actions.ts';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { openingOf } from '../../../../shared/documents/opening.ts';
import { earlierListText } from '../../../../shared/text/earlier-list.ts';
import { longTextLimit, textLimit } from '../../../../shared/domain/field.ts';
import { drafts, draftKey, flushAll, saveIn } from '../../../client/autosave.ts';
import { recordOf } from '../../../client/case-cache.ts';
import { addRecord } from '../../../client/records.ts';
import type { Act } from '../../../client/undo-stacks.ts';
import { asOneStep } from '../../../client/undo.ts';
import { isFrozen, recordsOf, type OpenCase } from '../case-context.ts';
import { effectOfAction } from './effect-words.ts';
import { answerOf } from './own-grounds.ts';

/** What was looked through, as it is written in the case. */
export interface Searched {
  readonly source: string;
  /** '' where the register has nothing to count from. */
  readonly period: string;
}

/**
 * Notes an earlier case as a similar event, and answers that something similar has happened where that stands empty still.
 * One step of undo. Returns the record, and the labels of the fields that were filled: none that the decision has frozen,
 * and none whose save was refused.
 */
export async function linkSimilar(
  open: OpenCase,
  found: SimilarCase,
  searched: Searched,
): Promise<{ readonly record: RecordView; readonly filled: readonly string[] }> {
  await flushAll();
  return asOneStep(open.view.id, async (act) => {
    const record = await addRecord(
      open.view.id,
      'similarEvents',
      valuesOf(found, searched.source, open.today),
      act,
    );
    return { record, filled: await fillAnswer(act, open, 'ja', searched) };
  });
}

/** Answers that nothing similar was found. Returns the labels of the fields that were filled. */
export async function answerNone(open: OpenCase, searched: Searched): Promise<readonly string[]> {
  await flushAll();
  return asOneStep(open.view.id, (act) => fillAnswer(act, open, 'nej', searched));
}

/** The similar event that tells of a case, whichever of its two names it goes by there. */
export function linkTo(open: OpenCase, found: SimilarCase): RecordView | undefined {
  const known = [found.reference, found.internalReference];
  return recordsOf(open.view, 'similarEvents').find((record) => {
    const reference = record.fields['reference']?.value;
    return typeof reference === 'string' && known.includes(reference.trim());
  });
}

async function fillAnswer(
  act: Act,
  open: OpenCase,
  before: 'ja' | 'nej',
  searched: Searched,
): Promise<string[]> {
  const answer = answerOf(open);
  const section = answer && recordsOf(open.view, answer.section)[0];
  if (!answer || !section) return [];
  const values = [
    [answer.before, before],
    [answer.source, searched.source],
    [answer.period, searched.period],
  ] as const;
  const filled: string[] = [];
  for (const [field, value] of values) {
    const address = { caseId: open.view.id, recordId: section.id, field };
    const isChange = field === answer.before && before === 'nej';
    if (value === '' || isFrozen(open, section, field) || (!isChange && !isEmpty(address))) continue;
    await saveIn(act, address, value);
    // What could not be saved waits in the field as a draft, and is told of there.
    if (drafts.get(draftKey(address))) continue;
    filled.push(open.regime.text.fields[`${answer.section}.${field}`]?.label ?? field);
  }
  return filled;
}

function isEmpty(address: { readonly caseId: string; readonly recordId: string; readonly field: string }) {
  if (drafts.get(draftKey(address))) return false;
  const value: unknown = recordOf(address.caseId, address.recordId)?.fields[address.field]?.value;
  return value === null || value === undefined || value === '';
}

/**
 * Of a case that is withheld only its reference and heading are known: the rest is for the user to write. Nothing that
 * holds a name of the earlier case comes along, its heading neither.
 */
function valuesOf(found: SimilarCase, source: string, today: string): Record<string, unknown> {
  const { reference, told } = found;
  const actions = told?.actions ?? [];
  const heading = found.isHeadingNamed ? '' : found.heading;
  const text = [heading, causesOf(found)].filter(Boolean).join('\n');
  const measures = measuresOf(found, today);
  return {
    reference,
    source: openingOf(source, textLimit),
    ...(text === '' ? {} : { text }),
    ...(measures === '' ? {} : { measures }),
    ...(told?.receivedOn ? { period: monthOf(told.receivedOn) } : {}),
    // Of a case without actions there is nothing that may have helped.
    ...(told && actions.length > 0 ? { helped: told.helped } : {}),
  };
}

type Told = NonNullable<SimilarCase['told']>;

/** The heading of a case, which stands before them, is a line of its own field. */
const mostListed = longTextLimit - textLimit - 1;

function causesOf({ reference, told }: SimilarCase): string {
  const { causes: lead, onlyThere } = whyAgainText.values;
  if (!told || told.causes.length === 0) return '';
  const items = told.causes.map(({ text }) => text?.trim() ?? onlyThere);
  return earlierListText(
    { lead, items, more: told.moreCauses },
    { kind: 'causes', where: reference, most: mostListed },
  );
}

function measuresOf({ reference, told }: SimilarCase, today: string): string {
  if (!told || told.actions.length === 0) return '';
  const items = told.actions.map((tried) => measureOf(tried, today));
  return earlierListText(
    { lead: '', items, more: told.moreActions },
    { kind: 'measures', where: reference, most: mostListed },
  );
}

function measureOf(tried: Told['actions'][number], today: string): string {
  const { text, state, doneOn } = tried;
  const done = doneOn !== null && state === 'genomford' ? whyAgainText.done(doneOn) : null;
  const words = done ?? (state === null ? whyAgainText.noState : actionFieldTexts.state.codes[state]);
  return whyAgainText.values.measure(
    text?.trim().replace(/\.$/u, '') ?? whyAgainText.values.onlyThere,
    inside(words),
    inside(effectOfAction(tried, today).words),
  );
}

/** `12 september 2026` without its day. */
const monthOf = (date: string): string => formatDateInWords(date).replace(/^\d+ /u, '');

const inside = (words: string): string => words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
