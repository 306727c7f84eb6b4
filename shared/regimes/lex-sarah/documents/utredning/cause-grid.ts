import type { Block, Inline } from '../../../../documents/blocks.ts';
import { heading, isWritten, missing, text } from '../../../../documents/inline.ts';
import { causeAreas, causeLevels, type CauseArea } from '../../../../domain/causes.ts';
import { areaNames, levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import type { Inquiry } from './inquiry.ts';
import { say } from './sentence.ts';

/** Levels and areas as a grid of cause labels, and what was tested where no cause was found. */
export function gridBlocks({ facts, nothingWrong }: Inquiry): readonly Block[] {
  const words = utredningText.causes;
  const { causes } = facts;
  const labelsIn = (area: CauseArea, level: string) =>
    causes.filter((cause) => cause.area === area && cause.level === level).map(({ label }) => label);
  const empty = causeAreas.filter((area) => !causes.some((cause) => cause.area === area));
  const tested = empty.flatMap((area) => testedItem(facts, area, nothingWrong));
  return [
    heading(2, words.grid),
    {
      kind: 'table',
      caption: '',
      header: [words.gridArea, ...causeLevels.map((level) => levelNames[level])],
      widths: [40, 20, 20, 20],
      rows: causeAreas.map((area) => [
        [text(areaNames[area])],
        ...causeLevels.map((level) => [text(labelsIn(area, level).join(', ') || utredningText.none)]),
      ]),
    },
    ...(tested.length > 0 ? [{ kind: 'list' as const, ordered: false, items: tested }] : []),
  ];
}

function testedItem(
  facts: Inquiry['facts'],
  area: CauseArea,
  nothingWrong: boolean,
): readonly (readonly Inline[])[] {
  const words = utredningText.causes;
  const { analysis } = facts;
  const said = {
    kommunikation: analysis.testedCommunication,
    kompetens: analysis.testedCompetence,
    organisation: analysis.testedOrganisation,
    teknik: analysis.testedTechnology,
    procedurer: analysis.testedProcedures,
  }[area];
  if (isWritten(said)) return [say(words.tested(areaNames[area], said.trim()))];
  return nothingWrong ? [] : [[missing(words.testedMissing(areaNames[area]))]];
}
