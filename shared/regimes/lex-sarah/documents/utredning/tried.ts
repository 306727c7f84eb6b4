import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, text } from '../../../../documents/inline.ts';
import { causeAreas, type CauseArea } from '../../../../domain/causes.ts';
import type { TriedQuestion } from '../../../../domain/tried-questions.ts';
import { areaNames, levelNames } from '../../../../text/levels-and-areas.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { stacked } from './sentence.ts';

/** What was tried and found not to matter, area by area: areas without a cause, and single questions. */
export function triedBlocks(inquiry: Inquiry): readonly Block[] {
  const items = [...causeAreas, undefined].flatMap((area) => areaItems(inquiry, area));
  if (items.length === 0) return [];
  return [
    heading(2, utredningText.causes.tried),
    {
      kind: 'list',
      ordered: false,
      items: items.map(({ inlines }) => inlines),
      levels: items.map(({ depth }) => depth),
    },
  ];
}

interface Item {
  readonly depth: number;
  readonly inlines: readonly Inline[];
}

function areaItems(inquiry: Inquiry, area: CauseArea | undefined): readonly Item[] {
  const questions = inquiry.facts.triedQuestions.filter((one) => one.area === area);
  const whole = area ? testedArea(inquiry, area, questions) : [];
  if (whole.length === 0 && questions.length === 0) return [];
  const name = area ? areaNames[area] : utredningText.causes.withoutArea;
  return [
    { depth: 0, inlines: whole.length > 0 ? whole : [bold(name)] },
    ...questions.map((question) => ({ depth: 1, inlines: questionInlines(question) })),
  ];
}

/** An area without a cause that neither a text nor a question with its answer has tried is missing (K13). */
function testedArea(
  { facts, nothingWrong }: Inquiry,
  area: CauseArea,
  questions: readonly TriedQuestion[],
): readonly Inline[] {
  const words = utredningText.causes;
  const { analysis } = facts;
  if (facts.causes.some((cause) => cause.area === area)) return [];
  const said = {
    kommunikation: analysis.testedCommunication,
    kompetens: analysis.testedCompetence,
    organisation: analysis.testedOrganisation,
    teknik: analysis.testedTechnology,
    procedurer: analysis.testedProcedures,
  }[area];
  if (isWritten(said)) return [text(words.tested(areaNames[area], said.trim()))];
  const isTried = nothingWrong || questions.some(({ note }) => isWritten(note));
  return isTried ? [] : [missing(words.testedMissing(areaNames[area]))];
}

export function questionInlines({ question, level, note }: TriedQuestion): readonly Inline[] {
  const words = utredningText.causes;
  const asked = isWritten(question)
    ? [text(words.question(question.trim(), level && levelNames[level]))]
    : [missing(words.questionMissing)];
  return stacked(asked, orMissing(note, fieldLabel('triedQuestions.note')));
}
