import { choice, date, link, longText, text, yesNo } from './field.ts';
import { collection, type RecordFacts } from './section.ts';

/**
 * Source cards (uppgiftskort): every recorded item of an investigation carries date, source, fact or assessment, and
 * the recorder's name and title. SOSFS 2011:5 5 kap. (secondary, checked 2026-11-22).
 */
export const natures = ['fakta', 'bedomning'] as const;

export const sourceKinds = [
  'intervju',
  'journal',
  'dokument',
  'system',
  'observation',
  'rapport',
  'berattelse',
  'annat',
] as const;

export const sources = collection(
  'K',
  {
    date: date(),
    kind: choice(sourceKinds),
    /** Where it comes from: the role interviewed, the record read, the system queried. */
    from: text(),
    nature: choice(natures),
    content: longText(),
    recorderName: text(),
    recorderTitle: text(),
    attachment: link('attachments'),
  },
  // A supplement rests on sources of its own.
  { takesSupplements: true },
);
export type Source = RecordFacts<typeof sources>;

export const attachmentKinds = [
  'rutin',
  'utredning',
  'rapport',
  'protokoll',
  'journal',
  'foto',
  'annat',
] as const;

/** A document of the case. Its bytes, if any have been added, are stored beside it, encrypted, with their hash. */
export const attachments = collection(
  'B',
  {
    title: text(),
    kind: choice(attachmentKinds),
    date: date(),
    /** Goes with the notification to the authority. */
    enclosed: yesNo(),
    note: longText(),
  },
  { takesSupplements: true, openAfterDecision: ['enclosed', 'note'] },
);
export type Attachment = RecordFacts<typeof attachments>;
