import type { Block } from '../../../../documents/blocks.ts';
import { isWritten, lines, missing, paragraph } from '../../../../documents/inline.ts';
import { deeperCauses } from '../../../../domain/cause-graph.ts';
import { causeLevels, type Cause, type CauseLevel } from '../../../../domain/causes.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { barrierBlocks } from './barriers.ts';
import { causeFigureBlocks } from './cause-figures.ts';
import { statementBlocks } from './cause-statements.ts';
import { causeTable } from './cause-table.ts';
import type { Inquiry } from './inquiry.ts';
import { labelled, sentence } from './sentence.ts';
import { triedBlocks } from './tried.ts';

/**
 * Section 10: why it happened. The table says each cause in full, the figure how they hang together. It stands last: high as
 * it is, it often begins a page, and what would come after it would then leave the page before half empty.
 */
export function causesSection(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { facts, nothingWrong } = inquiry;
  const untouched =
    facts.causes.length === 0 && facts.barriers.length === 0 && facts.triedQuestions.length === 0;
  if (untouched && nothingWrong) return [sentence(words.nothingWrong)];
  if (untouched && facts.deviations.length === 0)
    return [paragraph(missing(words.none)), ...causeLevels.flatMap((level) => leftOut(inquiry, level))];
  return [
    sentence(words.intro),
    ...unexplained(inquiry),
    ...causeTable(inquiry),
    ...causeLevels.flatMap((level) => withoutCause(inquiry, level)),
    ...stops(inquiry),
    ...statementBlocks(inquiry),
    ...triedBlocks(inquiry),
    ...barrierBlocks(inquiry),
    ...causeFigureBlocks(inquiry),
  ];
}

/** A deviation that nothing explains yet. */
function unexplained({ facts, graph }: Inquiry): readonly Block[] {
  return facts.deviations
    .filter(({ id }) => deeperCauses(graph, id).length === 0)
    .map(({ label }) => labelled(label, [missing(utredningText.causes.noChain)]));
}

function withoutCause(inquiry: Inquiry, level: CauseLevel): readonly Block[] {
  const words = utredningText.causes;
  if (inquiry.facts.causes.some((cause) => cause.level === level)) return [];
  const left = leftOut(inquiry, level);
  if (left.length > 0 || inquiry.nothingWrong) return left;
  return [sentence(words.level[level], ...words.noCause([missing(words.noCauseReason)]))];
}

/** A level left out, with its written reason. */
function leftOut({ facts }: Inquiry, level: CauseLevel): readonly Block[] {
  const { noIndividualCause, noUnitCause, noSystemCause } = facts.analysis;
  const reason = { individ: noIndividualCause, enhet: noUnitCause, system: noSystemCause }[level];
  const words = utredningText.causes;
  return isWritten(reason) ? [sentence(words.level[level], ...words.noCause(orMissing(reason, '')))] : [];
}

/** Where the asking was stopped, why and by whom. */
export function stops({ facts }: Inquiry): readonly Block[] {
  const items = facts.causes.filter(({ stopReason }) => isWritten(stopReason)).map(stopItem);
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

function stopItem({ label, stopReason, stopBy, stopOn }: Cause) {
  const words = utredningText.causes;
  const by = [stopBy, stopOn].filter(isWritten).join(', ');
  return lines(words.stop(label, stopReason?.trim() ?? '', by === '' ? '' : words.stopBy(by)));
}
