import type { Block, DocumentModel } from '../../shared/documents/blocks.ts';
import { seeded, type Random } from './random.ts';
import { prose, sentence } from './swedish-prose.ts';

/** A document of about so many pages, with what an utredning holds: headings, running text with notes, tables, lists. */
export function generateDocument(pages: number): DocumentModel {
  const random = seeded(pages);
  return {
    id: 'utredning',
    title: 'Utredning enligt lex Sarah',
    reference: 'SN 2026/0001',
    organisation: 'Socialnämnden, Exempelby kommun',
    profile: 'full',
    draft: true,
    blocks: Array.from({ length: pages }, () => pageOf(random)).flat(),
  };
}

function pageOf(random: Random): Block[] {
  const cell = () => [{ kind: 'text' as const, text: sentence(random) }];
  const paragraph = (): Block => ({
    kind: 'paragraph',
    inlines: [
      { kind: 'person', text: 'Brukare A' },
      { kind: 'text', text: ` ${prose(random, 500)}` },
      { kind: 'citation', notes: [`Uppgiftskort: ${sentence(random)}`] },
    ],
  });
  return [
    { kind: 'heading', level: 2, text: sentence(random) },
    paragraph(),
    paragraph(),
    { kind: 'list', ordered: false, items: [cell(), cell()] },
    {
      kind: 'table',
      caption: 'Händelser',
      header: ['Tid', 'Vad som hände', 'Källa'],
      widths: [1, 3, 2],
      rows: [
        [cell(), cell(), cell()],
        [cell(), cell(), cell()],
      ],
    },
    paragraph(),
  ];
}
