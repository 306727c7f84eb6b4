import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, text } from '../../../../documents/inline.ts';
import { causeGraph } from '../../../../domain/cause-graph.ts';
import { supplementsText } from '../../text/documents/utredning-supplements.ts';
import { lexSarahText } from '../../text.ts';
import type { LexSarahFacts } from '../../parts.ts';
import type { Context } from '../desk.ts';
import { actionsSection, unanswered } from './actions.ts';
import { cards, documents } from './appendix.ts';
import { stops } from './causes.ts';
import { statementBlocks } from './cause-statements.ts';
import { causeTable } from './cause-table.ts';
import { inquiryOf, labelsOf, type Inquiry } from './inquiry.ts';
import { earlierEvents } from './recurrence.ts';
import { sentence } from './sentence.ts';
import { questionInlines } from './tried.ts';

/**
 * What came to the case after the decision was fixed (domain decision 7), each with its day: told apart, since the decision
 * does not rest on it, and told in full, since an answer to IVO does. Nothing where nothing has come.
 */
export function supplementBlocks(context: Context): readonly Block[] {
  if (context.supplements.size === 0) return [];
  const inquiry = addedTo(inquiryOf(context), context.supplements);
  const { facts } = inquiry;
  const words = supplementsText;
  const sources = context.facts.sources.filter(({ id }) => context.supplements.has(id));
  return [
    sentence(words.intro),
    overview(inquiry, sources),
    ...under(words.causes, [...causeTable(inquiry), ...stops(inquiry), ...statementBlocks(inquiry)]),
    ...under(words.questions, questions(inquiry)),
    ...under(words.similar, earlierEvents(facts)),
    ...under(words.actions, facts.actions.length > 0 ? actionsSection(inquiry) : unanswered(inquiry)),
    ...under(words.sources, sources.length > 0 ? cards(sources) : []),
    ...documents(facts.attachments),
  ].map(withoutKey);
}

/** The same investigation with nothing but the supplements; sources stay, since what has come may rest on older ones. */
function addedTo(inquiry: Inquiry, supplements: Context['supplements']): Inquiry {
  const only = <One extends { readonly id: string }>(records: readonly One[]): One[] =>
    records.filter(({ id }) => supplements.has(id));
  const { facts } = inquiry;
  const added: LexSarahFacts = {
    ...facts,
    causes: only(facts.causes),
    triedQuestions: only(facts.triedQuestions),
    similarEvents: only(facts.similarEvents),
    actions: only(facts.actions),
    attachments: only(facts.attachments),
  };
  return { ...inquiry, facts: added, graph: causeGraph(added.causes, facts.deviations) };
}

/** When each came, and what it hangs on. */
function overview(inquiry: Inquiry, sources: LexSarahFacts['sources']): Block {
  const { facts, context } = inquiry;
  const added: readonly (readonly [part: string, records: readonly Added[]])[] = [
    ['causes', facts.causes.map((one) => ({ ...one, about: one.leadsTo }))],
    ['triedQuestions', facts.triedQuestions.map((one) => ({ ...one, about: one.branch }))],
    ['similarEvents', facts.similarEvents],
    ['actions', facts.actions.map((one) => ({ ...one, about: one.causes }))],
    ['sources', sources],
    ['attachments', facts.attachments],
  ];
  const rows = added.flatMap(([part, records]) =>
    records.map(({ id, label, about }) => ({ part, label, on: context.supplements.get(id) ?? '', about })),
  );
  return {
    kind: 'table',
    caption: supplementsText.table,
    header: supplementsText.header,
    widths: [22, 48, 30],
    rows: rows
      .toSorted((a, b) => a.on.localeCompare(b.on))
      .map(({ part, label, on, about }) => [
        [text(on)],
        [bold(label), text(` ${lexSarahText.parts[part]?.one ?? part}`)],
        [text(labelsOf(inquiry, about) || supplementsText.nothing)],
      ]),
  };
}

interface Added {
  readonly id: string;
  readonly label: string;
  readonly about?: readonly string[] | undefined;
}

function questions({ facts }: Inquiry): readonly Block[] {
  const items: readonly (readonly Inline[])[] = facts.triedQuestions.map(questionInlines);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

const under = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

/** What refers to a table means the one of the basis. */
function withoutKey(block: Block): Block {
  if (block.kind !== 'table') return block;
  const { key: _key, ...table } = block;
  return table;
}
