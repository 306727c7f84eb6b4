import type { Block } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import { causeLevels, type Cause, type CauseLevel } from '../../../../domain/causes.ts';
import { areaNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, orMissing } from '../desk.ts';
import { barrierBlocks } from './barriers.ts';
import { chainBlocks } from './cause-chains.ts';
import { gridBlocks } from './cause-grid.ts';
import { statementBlocks } from './cause-statements.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';
import { sentence } from './sentence.ts';

/** Section 10: why it happened, level by level, and how the causes hang together. */
export function causesSection(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { facts, nothingWrong } = inquiry;
  const untouched = facts.causes.length === 0 && facts.barriers.length === 0;
  if (untouched && nothingWrong) return [sentence(words.nothingWrong)];
  if (untouched && facts.deviations.length === 0)
    return [paragraph(missing(words.none)), ...causeLevels.flatMap((level) => leftOut(inquiry, level))];
  return [
    sentence(words.intro),
    ...causeLevels.flatMap((level) => levelBlocks(inquiry, level)),
    ...unplaced(inquiry),
    ...chainBlocks(inquiry),
    ...statementBlocks(inquiry),
    ...gridBlocks(inquiry),
    ...barrierBlocks(inquiry),
  ];
}

function levelBlocks(inquiry: Inquiry, level: CauseLevel): readonly Block[] {
  const words = utredningText.causes;
  const causes = inquiry.facts.causes.filter((cause) => cause.level === level);
  if (causes.length > 0)
    return [heading(2, words.level[level]), ...causes.map((cause) => causeParagraph(inquiry, cause))];
  if (inquiry.nothingWrong && leftOut(inquiry, level).length === 0) return [];
  const reason = orMissing(reasonFor(inquiry, level), words.noCauseReason);
  return [heading(2, words.level[level]), sentence(...words.noCause(reason))];
}

/** A level left out, before any cause has been written. */
function leftOut(inquiry: Inquiry, level: CauseLevel): readonly Block[] {
  const reason = reasonFor(inquiry, level);
  const words = utredningText.causes;
  return isWritten(reason)
    ? [heading(2, words.level[level]), sentence(...words.noCause(orMissing(reason, '')))]
    : [];
}

function reasonFor({ facts }: Inquiry, level: CauseLevel): string | undefined {
  const { noIndividualCause, noUnitCause, noSystemCause } = facts.analysis;
  return { individ: noIndividualCause, enhet: noUnitCause, system: noSystemCause }[level];
}

function unplaced(inquiry: Inquiry): readonly Block[] {
  const causes = inquiry.facts.causes.filter(({ level }) => level === undefined);
  if (causes.length === 0) return [];
  return [
    heading(2, utredningText.causes.unplaced),
    ...causes.map((cause) => causeParagraph(inquiry, cause)),
  ];
}

function causeParagraph(inquiry: Inquiry, cause: Cause): Block {
  const words = utredningText.causes;
  const explains = labelsOf(inquiry, cause.leadsTo);
  const opening = cause.area
    ? [bold(words.heading(cause.label, areaNames[cause.area]))]
    : [bold(cause.label), text(' '), missing(words.area)];
  return sentence(
    opening,
    ' ',
    orMissing(cause.text, words.text),
    cited(inquiry.facts, cause.sources),
    cause.nature === 'bedomning' ? words.judged : '',
    explains === '' ? [text(' '), missing(words.explainsMissing)] : words.explains(explains),
  );
}
