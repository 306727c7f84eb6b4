import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, missing, paragraph, text } from '../../../../documents/inline.ts';
import type { Attachment, Source } from '../../../../domain/sources.ts';
import { seenProvision } from '../../law/provision.ts';
import { lowerFirst } from '../../text/documents/utredning-words.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { deskText } from '../../text/documents/desk.ts';
import { codeLabel, dateToTell, orMissing } from '../desk.ts';
import type { Inquiry } from './inquiry.ts';
import { say, sentence, stacked, whoOr } from './sentence.ts';

/** The documents of the case, and every recorded item with date, source, fact or assessment, and who recorded it. */
export function appendix({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.appendix;
  return [
    { kind: 'pageBreak' },
    heading(1, words.title),
    ...documents(facts.attachments),
    heading(2, words.cards),
    sentence(words.cardsIntro(seenProvision('sosfs-item'))),
    ...cards(facts.sources),
  ];
}

export function cards(sources: readonly Source[]): readonly Block[] {
  const words = utredningText.appendix;
  if (sources.length === 0) return [paragraph(missing(words.noCards))];
  return [
    {
      kind: 'table',
      caption: words.cardsTable,
      header: words.header,
      widths: [14, 24, 44, 18],
      rows: sources.map(cardRow),
    },
  ];
}

function cardRow(source: Source): readonly (readonly Inline[])[] {
  const words = utredningText.appendix;
  const from = isWritten(source.from) ? source.from : codeLabel('sources.kind', source.kind);
  return [
    stacked([bold(source.label)], orMissing(source.date, words.date)),
    stacked(orMissing(from, words.from), orMissing(codeLabel('sources.nature', source.nature), words.nature)),
    orMissing(source.content, words.content),
    whoOr(source.recorderName, source.recorderTitle, words.recorder),
  ];
}

export function documents(attachments: readonly Attachment[]): readonly Block[] {
  if (attachments.length === 0) return [];
  const items = attachments.map(attachmentItem);
  return [heading(2, utredningText.appendix.attachments), { kind: 'list', ordered: false, items }];
}

function attachmentItem(attachment: Attachment): readonly Inline[] {
  const { label, title, kind, enclosed } = attachment;
  const words = utredningText.appendix;
  const kindName = codeLabel('attachments.kind', kind);
  const date = dateToTell(attachment);
  const about = [
    kindName && lowerFirst(kindName),
    date && deskText.dated(date),
    enclosed ? words.enclosed : undefined,
  ].filter(isWritten);
  return say(
    [bold(label), text(' ')],
    orMissing(title, words.untitled),
    about.length > 0 ? words.about(about) : '',
  );
}
