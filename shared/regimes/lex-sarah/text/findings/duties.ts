import { ask, type FindingSentences, type FindingValues } from './sentence.ts';

/** What a yes/no duty asks about. Each kind has its own words: nobody "does" that a person is safe. */
export const dutyKinds = {
  'protection.safeNow': 'state',
  'closing.followUpNeeded': 'need',
  'actions.askPerson': 'plan',
  'reports.acknowledged': 'information',
  'reports.feedback': 'information',
  'persons.informed': 'information',
  'persons.informedOfNotification': 'information',
  'closing.feedbackToIndividual': 'information',
  'closing.feedbackToUnit': 'information',
  'closing.feedbackToCommittee': 'information',
  'parallelDuties.mas': 'information',
  'parallelDuties.police': 'report',
  'parallelDuties.childConcern': 'report',
  'parallelDuties.dataBreach': 'report',
  'parallelDuties.unexecutedDecision': 'report',
  'parallelDuties.workEnvironment': 'report',
  'persons.heard': 'deed',
  'persons.recordedInFile': 'deed',
  'followUps.asked': 'deed',
} as const satisfies Readonly<Record<string, string>>;
export type DutyKind = (typeof dutyKinds)[keyof typeof dutyKinds];

interface DutyWords {
  readonly unanswered: string;
  readonly day: string;
  readonly who: string;
  readonly whoQuestion: string;
  readonly whyNot: string;
}

const words: Readonly<Record<DutyKind, DutyWords>> = {
  deed: {
    unanswered: 'Är det gjort, och i så fall när och av vem? Om inte: vad är skälet?',
    day: 'Vilken dag gjordes det?',
    who: 'vem som gjorde det',
    whoQuestion: 'Vem gjorde det? Befattningen räcker.',
    whyNot: 'Vad gör att det inte behövs eller inte har gått?',
  },
  information: {
    unanswered: 'Är beskedet lämnat, och i så fall när och av vem? Om inte: vad är skälet?',
    day: 'Vilken dag lämnades beskedet?',
    who: 'vem som lämnade beskedet',
    whoQuestion: 'Vem lämnade beskedet? Befattningen räcker.',
    whyNot: 'Vad gör att beskedet inte behövs eller inte har gått att lämna?',
  },
  report: {
    unanswered: 'Är det prövat, och är det i så fall anmält: när och av vem? Om inte: vad är skälet?',
    day: 'Vilken dag anmäldes det?',
    who: 'vem som anmälde',
    whoQuestion: 'Vem anmälde? Befattningen räcker.',
    whyNot: 'Vad visar att det inte ska anmälas?',
  },
  state: {
    unanswered: 'Hur är det nu, och vem har försäkrat sig om det? Om svaret är nej: vad återstår?',
    day: 'Vilken dag stod det klart?',
    who: 'vem som har försäkrat sig om det',
    whoQuestion: 'Vem har försäkrat sig om det? Befattningen räcker.',
    whyNot: 'Vad återstår innan svaret kan bli ja?',
  },
  need: {
    unanswered: 'Behövs det, och vem följer i så fall upp? Om inte: vad är skälet?',
    day: 'Vilken dag avgjordes det?',
    who: 'vem som följer upp',
    whoQuestion: 'Vem följer upp? Befattningen räcker.',
    whyNot: 'Vad gör att det inte behövs?',
  },
  plan: {
    unanswered: 'Ska det ske, och i så fall när och genom vem? Om inte: vad är skälet?',
    day: 'Vilken dag ska det ske?',
    who: 'vem som frågar',
    whoQuestion: 'Vem ska fråga? Befattningen räcker.',
    whyNot: 'Vad gör att det inte behövs eller inte går?',
  },
};

const of = ({ dutyKind }: FindingValues): DutyWords => words[isDutyKind(dutyKind) ? dutyKind : 'deed'];

function isDutyKind(kind: string): kind is DutyKind {
  return Object.hasOwn(words, kind);
}

/** The five faults of a yes/no duty, in the words of its kind. */
export const dutySentences: Readonly<Record<'S211' | 'S212' | 'S213' | 'S214' | 'S215', FindingSentences>> = {
  S211: ask(unanswered, (values) => of(values).unanswered),
  S212: ask(
    ({ duty }) => `Datum saknas: ${duty}`,
    (values) => of(values).day,
  ),
  S213: ask(
    (values) => `Det framgår inte ${of(values).who}: ${values.duty}`,
    (values) => of(values).whoQuestion,
  ),
  S214: ask(
    ({ duty }) => `Nej utan skäl: ${duty}`,
    (values) => of(values).whyNot,
  ),
  S215: ask(({ duty }) => `Ja med ett skäl för nej: ${duty}`, 'Vilket stämmer: svaret eller skälet?'),
};

/** A state or a need is a statement that holds or does not; a deed is named. */
function unanswered({ duty, dutyKind }: FindingValues): string {
  return dutyKind === 'state' || dutyKind === 'need'
    ? `Det är inte besvarat om ${duty}`
    : `Inte besvarat: ${duty}`;
}
