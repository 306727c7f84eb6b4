import { expect, test } from 'vitest';
import type { Block } from '../../../../../shared/documents/blocks.ts';
import { plainText } from '../../../../../shared/documents/plain-text.ts';
import type { Field } from '../../../../../shared/domain/field.ts';
import { documentIds, type DocumentId } from '../../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { lexSarahParts, type LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoCases, demoFacts } from '../../../../fixtures/demo-case.ts';
import { factsFrom } from '../facts-from.ts';
import { made } from './made.ts';

/** What a document says where a question is not answered, with why it is true nevertheless. */
const trueWithoutAnAnswer: readonly (readonly [field: string, sentence: RegExp, why: string])[] = [
  [
    'attachments.enclosed',
    /^• B\d|^☒ Gällande/u,
    'a document is listed, or its box ticked: only its enclosing is not',
  ],
  ['actions.askPerson', /^(?!Nej)/u, 'how the person is asked, in the words written for it and no others'],
  ['closing.followUpNeeded', /^Ärendet följs upp \d|^Åtgärder som mäts senare/u, 'the days are written'],
  [
    'notificationDecision.notify',
    /^Händelsen ska därför inte anmälas/u,
    'the law says so of a degree decided',
  ],
];

/** Choices that answer a question of the law or the form; the other choices sort and name. */
const asked = [
  'assessment.actOrOmission',
  'assessment.threatOrConsequence',
  'assessment.serious',
  'analysis.similarBefore',
  'analysis.canRecur',
  'notification.individualsInformed',
  'reports.form',
  'reports.reporterRole',
  'barriers.state',
];

/** Every answer a question can get; undefined for a field that is no question. */
function answersOf(place: string, field: Field): readonly unknown[] | undefined {
  switch (field.kind) {
    case 'yesNo':
      return [true, false];
    case 'duty':
      return [
        { answer: 'yes', date: '2026-09-15', by: 'SAS' },
        { answer: 'no', reason: 'Skälet är skrivet.' },
      ];
    case 'choice':
      return asked.includes(place) ? field.codes : undefined;
    default:
      return undefined;
  }
}

const questions = Object.entries(lexSarahParts).flatMap(([part, { fields }]) =>
  Object.entries(fields).flatMap(([name, field]) => {
    const answers = answersOf(`${part}.${name}`, field);
    return answers ? [[part, name, answers] as const] : [];
  }),
);

/** Sentences, rows and boxes of a document, each as one piece. */
function pieces(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) => {
      const said = plainText([block]);
      if (block.kind === 'box') return [...pieces(block.blocks)];
      return block.kind === 'checkbox' ? [said] : said.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u);
    }),
  );
}

function withAnswer(facts: LexSarahFacts, part: string, name: string, answer: unknown): LexSarahFacts {
  const changed = (held: object) => {
    const { [name]: _left, ...rest } = held as Record<string, unknown>; // a part of the case, read by a field's name
    return answer === undefined ? rest : { ...rest, [name]: answer };
  };
  const held = facts[part as keyof LexSarahFacts]; // parts are named by the keys of the facts
  return { ...facts, [part]: Array.isArray(held) ? held.map(changed) : changed(held) };
}

/** What the document states with the question open that it does not state whatever the answer. */
function claims(id: DocumentId, facts: LexSarahFacts, question: (typeof questions)[number]): string[] {
  const [part, name, answers] = question;
  const said = answers.map((answer) => pieces(made(id, withAnswer(facts, part, name, answer))));
  const open = pieces(made(id, withAnswer(facts, part, name, undefined)));
  return [...open].filter(
    (piece) =>
      !piece.includes('[') &&
      !said.every((one) => one.has(piece)) &&
      !trueWithoutAnAnswer.some(([field, pattern]) => field === `${part}.${name}` && pattern.test(piece)),
  );
}

test.each(questions)('%s.%s unanswered: no document states an answer', (...question) => {
  const cases = [factsFrom({}), ...demoCases.map(demoFacts)];
  for (const facts of cases)
    for (const id of documentIds) expect(claims(id, facts, question), id).toEqual([]);
});
