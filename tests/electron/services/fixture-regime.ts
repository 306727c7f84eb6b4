import { causes } from '../../../shared/domain/causes.ts';
import {
  choices,
  date,
  dutyAnswer,
  identity,
  link,
  links,
  longText,
  momentInTime,
  originalText,
  rich,
  scale,
  text,
  yesNo,
} from '../../../shared/domain/field.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import { addDays } from '../../../shared/domain/calendar-dates.ts';
import { persons } from '../../../shared/domain/persons.ts';
import { collection, section, type FactsOf } from '../../../shared/domain/section.ts';
import { attachments, sources } from '../../../shared/domain/sources.ts';
import { workingDayBefore } from '../../../shared/domain/working-days.ts';
import type { Block, Inline } from '../../../shared/documents/blocks.ts';
import type { Deadline, DeadlineBasis, Regime } from '../../../shared/regimes/regime.ts';

/** A small made-up regime with every kind of field, so that services are tested apart from any act. */
const parts = {
  registration: section(
    { diaryNumber: text(), heading: text(), unit: text(), closedOn: date(), dueOn: date() },
    { frozenByDecision: false },
  ),
  reports: collection('R', {
    original: originalText(),
    reporterName: identity(),
    receivedOn: date(),
    causes: links('causes'),
  }),
  persons,
  sources,
  attachments,
  causes,
  happenings: collection('H', { at: momentInTime() }),
  analysis: section({
    text: rich(),
    method: longText(),
    score: scale(),
    asked: yesNo(),
    at: momentInTime(),
    told: dutyAnswer(),
    tags: choices(['a', 'b', 'c']),
    protocol: link('attachments'),
  }),
  sender: section(
    { committee: text() },
    { frozenByDecision: false, frozenOnce: { set: 'letter.sentOn', fields: ['committee'] } },
  ),
  letter: section(
    { body: longText(), sentOn: date(), answer: text() },
    { frozenByDecision: false, frozenOnce: { set: 'sentOn', fields: ['body'] } },
  ),
};
type Facts = FactsOf<typeof parts>;

export const fixtureRegime: Regime<Facts> = {
  id: 'fixture',
  parts,
  steps: [],
  lists: { kinds: [{ code: 'one', label: 'Ett' }] },
  text: {
    name: 'Prov',
    steps: {},
    parts: {},
    fields: {},
    degrees: {},
    documents: { memo: { title: 'Prov-PM', purpose: '' } },
    deadlines: {},
    finding: ({ code }) => ({ title: code, question: '' }),
  },
  summaryParts: ['registration', 'reports'],
  summarise: ({ registration, reports }) => ({
    diaryNumber: registration.diaryNumber ?? null,
    heading: registration.heading ?? '',
    unit: registration.unit ?? null,
    area: null,
    track: 'undecided',
    stage: 'mottagen',
    degree: null,
    receivedOn: reports[0]?.receivedOn ?? null,
    nextDate: registration.dueOn ?? null,
    nextDateKind: registration.dueOn === undefined ? null : 'due',
    closedOn: registration.closedOn ?? null,
  }),
  findings: (facts) => [
    ...(facts.registration.heading === undefined ? [finding('F1', 'registration.heading', true)] : []),
    ...(facts.analysis.method === undefined ? [finding('F2', 'analysis.method', false)] : []),
  ],
  unfinished: (_facts, documentId, missing) => ({
    ...finding('D17', `documents.${documentId}`, true),
    blocks: [documentId],
    values: { missing: missing.join(', ') },
  }),
  deadlines: ({ registration, reports }, { settings }) => {
    const received = reports[0]?.receivedOn;
    const days = settings.investigationTargetDays;
    return [
      ...deadline('target', received && days && addDays(received, days), 'local'),
      ...deadline('due', registration.dueOn, 'own'),
    ];
  },
  decisionDocument: () => 'memo',
  ownValues: () => ({}),
  firstValues: () => ({}),
  lawFor: () => [],
  documents: [
    {
      id: 'memo',
      fileWord: 'prov-pm',
      profiles: ['full', 'deidentified'],
      refusal: (facts) =>
        facts.registration.unit === 'stängd' ? finding('D1', 'registration.unit', false) : null,
      template: ({ facts, names, author, today, organisation, corrections, supplements }) => [
        { kind: 'title', text: facts.registration.heading ?? 'Utan rubrik' },
        paragraph(`${organisation.committee}; ${author.name}, ${author.title}; ${today}`),
        paragraph(facts.analysis.method ?? ''),
        ...facts.persons.map((person) => paragraph(names[person.id] ?? person.alias ?? person.label)),
        ...facts.persons.map((person) => paragraph(person.personalNumber ?? 'utan nummer')),
        ...corrections.map(({ on, part, label, field, reason, by }) =>
          paragraph(`Rättat ${on}: ${part}/${label}.${field ?? ''} (${reason}) ${by.name}, ${by.title}`),
        ),
        ...[...supplements].map(([id, on]) => paragraph(`Tillagt ${on}: ${id}`)),
      ],
    },
    {
      id: 'note',
      fileWord: 'anteckning',
      profiles: ['full'],
      refusal: () => null,
      template: ({ facts }) => [
        paragraph('Alltid samma.'),
        ...(facts.analysis.score === 4
          ? [{ kind: 'quote' as const, inlines: [{ kind: 'placeholder' as const, text: 'skäl' }] }]
          : []),
      ],
    },
  ],
};

export const testRegimes = new Map<string, Regime>([
  [fixtureRegime.id, fixtureRegime],
  ['other', { ...fixtureRegime, id: 'other' }],
]);

function finding(code: string, field: string, overridable: boolean): Finding {
  const provision = { text: 'Påhittad bestämmelse', certainty: 'unverified' as const };
  return { code, field, provision, blocks: ['memo'], overridable, values: {} };
}

function paragraph(text: string): Block {
  const inlines: Inline[] = [{ kind: 'text', text }];
  return { kind: 'paragraph', inlines };
}

function deadline(kind: string, date: string | 0 | undefined, basis: DeadlineBasis): Deadline[] {
  if (!date) return [];
  const field = 'registration.dueOn';
  return [
    {
      kind,
      date,
      workingDay: workingDayBefore(date),
      field,
      basis,
      certainty: 'unverified',
      metOn: null,
      values: {},
    },
  ];
}
