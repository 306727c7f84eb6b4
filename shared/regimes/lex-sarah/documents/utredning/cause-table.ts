import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, text } from '../../../../documents/inline.ts';
import { causeLevels, type Cause } from '../../../../domain/causes.ts';
import { areaNames, levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { cited, codeLabel, orMissing } from '../desk.ts';
import { labelsOf, type Inquiry } from './inquiry.ts';

/** Every cause in full, level by level: what the figure can only show the beginnings of. */
export function causeTable(inquiry: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { causes } = inquiry.facts;
  if (causes.length === 0) return [];
  return [
    {
      kind: 'table',
      key: 'causes',
      caption: words.table,
      header: words.tableHeader,
      widths: [44, 10, 18, 12, 16],
      rows: inTableOrder(causes).map((cause) => causeRow(inquiry, cause)),
    },
  ];
}

/** Level by level, and within each by number: where a reader looks for O7. */
export function inTableOrder(causes: readonly Cause[]): readonly Cause[] {
  const byLabel = causes.toSorted((a, b) => a.label.localeCompare(b.label, 'sv', { numeric: true }));
  return [...causeLevels, undefined].flatMap((level) => byLabel.filter((cause) => cause.level === level));
}

function causeRow(inquiry: Inquiry, cause: Cause): readonly (readonly Inline[])[] {
  const words = utredningText.causes;
  const { label, level, area, leadsTo } = cause;
  return [
    [bold(label), text(' '), ...orMissing(cause.text, words.text)],
    orMissing(level && levelNames[level], words.levelMissing),
    orMissing(area && areaNames[area], words.area),
    orMissing(labelsOf(inquiry, leadsTo), words.explainsMissing),
    basis(inquiry, cause),
  ];
}

/** Fact or assessment, and its source cards. */
function basis({ facts }: Inquiry, { nature, sources }: Cause): readonly Inline[] {
  const kind = codeLabel('causes.nature', nature);
  return [text(kind ?? utredningText.none), ...cited(facts, sources)];
}
