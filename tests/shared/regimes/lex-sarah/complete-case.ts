import { richFromText } from '../../../../shared/richtext/plain.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { answeredDuties, yes } from './duty-samples.ts';
import { factsFrom, record } from './facts-from.ts';

/** The day on which the rules look at the made-up cases: a Sunday after the utredning was sent, before the next dates. */
export const today = '2026-11-22';

export const rich = (text: string) => richFromText(text);

const day = (date: string, time?: string) => (time ? { date, time } : { date });
const chain = (label: string, level: string, area: string, leadsTo: string[], more: object = {}) =>
  record(label, {
    text: 'Orsakens text',
    level,
    area,
    nature: 'fakta',
    kind: 'annan',
    sources: ['id-K1'],
    leadsTo,
    ...more,
  });
const statement = { statementCause: 'Orsak', statementEffect: 'Verkan', statementEvent: 'Händelse' };
const action = (label: string, causes: string[], more: object = {}) =>
  record(label, {
    text: 'Åtgärdens text',
    causes,
    kind: 'teknik',
    level: 'enhet',
    strength: 'stark',
    responsible: 'Enhetschef',
    dueOn: '2027-01-31',
    state: 'beslutad',
    measure: 'Antal fel vid prov',
    baseline: '3 av 24',
    goal: '0 av 24',
    measureOn: '2027-04-15',
    askPerson: yes('2027-04-15'),
    askHow: 'Samtal i lugn miljö',
    ...more,
  });
const card = (label: string) =>
  record(label, {
    date: '2026-09-16',
    kind: 'intervju',
    from: 'Undersköterska natt',
    nature: 'fakta',
    content: 'Larmet hördes inte.',
    recorderName: 'Kim Testmark',
    recorderTitle: 'SAS',
  });

const decider = {
  deciderRole: 'sas',
  deciderName: 'Kim Testmark',
  deciderTitle: 'SAS',
  delegationPoint: '4.12',
};

/** A made-up serious case, notified before the utredning was finished, decided and sent: nothing is left to ask. */
export const completeCase: LexSarahFacts = factsFrom({
  registration: {
    diaryNumber: 'SN 2026/1',
    heading: 'Larm som inte nådde någon',
    lagrum: ['SoL'],
    area: 'aldreomsorg',
    operation: 'egen-regi',
    unit: 'Björkgården avd. 2',
    unitStreet: 'Björkvägen 4',
    unitPostalCode: '999 02',
    unitCity: 'Exempelby',
    unitPhone: '0999-200 00',
    investigator: 'Kim Testmark',
    investigatorTitle: 'SAS',
    assignedOn: '2026-09-14',
    conflictOfInterest: false,
  },
  event: {
    startsAt: day('2026-09-12', '01:30'),
    endsAt: day('2026-09-12', '06:40'),
    discoveredAt: day('2026-09-12', '06:40'),
    howDiscovered: 'Vid morgontillsyn',
    summary: 'En kvinna föll och larmet nådde ingen.',
    types: ['utforande'],
  },
  reports: [
    record('R1', {
      form: 'muntlig',
      original: { text: 'Hon låg på golvet när vi kom.' },
      reportedAt: day('2026-09-12', '07:15'),
      writtenDownAt: day('2026-09-12', '08:00'),
      writtenDownBy: 'Enhetschef',
      reporterRole: 'medarbetare',
      reporterUnit: 'egen-enhet',
      receivedOn: '2026-09-14',
      acknowledged: yes('2026-09-14'),
      feedback: yes('2026-11-09'),
    }),
  ],
  protection: { safeNow: yes('2026-09-12') },
  immediateMeasures: [
    record('M1', { text: 'Ambulans', at: day('2026-09-12', '06:45'), by: 'Undersköterska' }),
  ],
  initialAssessment: {
    assessedOn: '2026-09-15',
    assessedBy: 'Kim Testmark',
    brokenDuty: 'sol',
    harm: 'faktisk',
    obviouslySerious: true,
    route: 'utredning',
    reasons: 'Uppenbart allvarligt',
  },
  persons: [
    record('P1', {
      alias: 'Brukare A',
      role: 'enskild',
      name: 'Astrid Exempelgren',
      informed: yes('2026-09-13'),
      informedOfNotification: yes('2026-09-15'),
      heard: yes('2026-09-21'),
      howHeard: 'Samtal på avdelningen',
      recordedInFile: yes('2026-09-12'),
    }),
    record('P2', {
      alias: 'Dotter',
      role: 'foretradare',
      represents: ['id-P1'],
      mandate: 'Fullmakt',
      informed: yes('2026-09-13'),
      informedOfNotification: yes('2026-09-15'),
    }),
    record('P3', { alias: 'Undersköterska 1', role: 'personal', name: 'Nils Provare' }),
  ],
  sources: [card('K1'), card('K2')],
  attachments: [record('B1', { title: 'Larmrutin', kind: 'rutin', enclosed: true })],
  events: [record('H1', { at: day('2026-09-12', '01:30'), text: 'Kvinnan larmar.', sources: ['id-K1'] })],
  deviations: [
    record('A1', {
      text: 'Larmet nådde ingen.',
      should: 'Larmet når nattpersonalen.',
      norm: 'Larmrutin',
      normSource: ['id-B1'],
      events: ['id-H1'],
      acts: ['SoL'],
    }),
  ],
  causes: [
    chain('O1', 'individ', 'kommunikation', ['id-A1']),
    chain('O2', 'enhet', 'procedurer', ['id-O1']),
    chain('O3', 'system', 'organisation', ['id-O2'], statement),
    chain('O4', 'system', 'teknik', ['id-O2'], statement),
  ],
  barriers: [record('S1', { text: 'Nattillsyn', state: 'brast', causes: ['id-O2'] })],
  parallelDuties: answeredDuties(
    'police',
    'childConcern',
    'mas',
    'dataBreach',
    'unexecutedDecision',
    'workEnvironment',
  ),
  analysis: {
    testedCompetence: 'Prövat: alla är utbildade i larmet.',
    similarBefore: 'ja',
    similarPeriod: '2024-09 till 2026-09',
    similarSource: 'Avvikelsesystemet',
    similarWhat: 'Samma fel, utan skada',
    similarWhyAgain: 'Åtgärden stannade på den enheten',
    canRecur: 'ja',
    canRecurReasons: 'Tills riskanalysen finns',
    otherFindings: rich('Inget ytterligare.'),
  },
  actions: [
    action('Å1', ['id-O1', 'id-O2']),
    action('Å2', ['id-O3'], {
      kind: 'rutin',
      strength: 'medel',
      practiceCheck: 'Stickprov',
      practiceCheckOn: '2027-03-01',
    }),
    action('Å3', ['id-O4'], {
      state: 'genomford',
      dueOn: '2026-10-01',
      doneOn: '2026-09-30',
      measureOn: '2026-10-30',
    }),
  ],
  assessment: {
    whatConsisted: rich('Larm och tillsyn uteblev.'),
    consequences: ['fysisk-faktisk', 'liv-mojlig'],
    consequenceText: rich('Höftfraktur. Kunde ha lett till döden.'),
    actOrOmission: 'underlatenhet',
    actOrOmissionReasons: 'Ingen prövade sändarna.',
    threatOrConsequence: 'konsekvens',
    threatOrConsequenceReasons: 'Skadan är konstaterad.',
    serious: 'ja',
    seriousReasons: 'Allvarliga konsekvenser för fysisk hälsa.',
    severity: 4,
    probability: 2,
    reasons: rich('Sammantaget allvarligt.'),
  },
  communications: [
    record('T1', {
      to: 'enskild',
      sentOn: '2026-10-20',
      answerDueOn: '2026-10-30',
      answeredOn: '2026-10-27',
      answer: 'Stämmer.',
      changed: 'Inget.',
    }),
    record('T2', { to: 'chef', sentOn: '2026-10-20', answerDueOn: '2026-10-30', declined: true }),
  ],
  decision: {
    proposedDegree: 'allvarligt',
    proposedOn: '2026-11-02',
    degree: 'allvarligt',
    reasons: rich('Skälen för beslutet.'),
    decidedOn: '2026-11-05',
    ...decider,
    deciderConflict: false,
  },
  notificationDecision: {
    notify: true,
    degree: 'allvarligt',
    decidedOn: '2026-09-15',
    reasons: 'Allvarliga konsekvenser',
    ...decider,
  },
  sender: {
    kind: 'namnd',
    committee: 'Socialnämnden',
    municipality: 'Exempelby kommun',
    contactName: 'Kim Testmark',
    contactTitle: 'SAS',
    workplace: 'Socialförvaltningen',
    street: 'Storgatan 1',
    postalCode: '999 01',
    city: 'Exempelby',
    phone: '0999-100 00',
    email: 'sas@exempelby.invalid',
  },
  notification: {
    description: rich('Larmet nådde ingen; höftfraktur.'),
    individualsInformed: 'ja',
    enclosures: ['rutiner'],
    organisation: '2 avdelningar, 24 platser',
    staff: '14 undersköterskor',
    measures: 'Alla sändare provade',
    date: '2026-09-15',
    signatoryName: 'Kim Testmark',
    signature: 'underskrift',
    sentOn: '2026-09-15',
    channel: 'e-tjanst',
    investigationSentOn: '2026-11-06',
    investigationChannel: 'e-tjanst',
  },
  completions: [record('Y1', { requestedOn: '2026-11-19', subject: 'Systemnivå', dueOn: '2026-12-10' })],
  followUps: [
    record('U1', {
      date: '2026-11-02',
      actions: ['id-Å3'],
      by: 'Enhetschef',
      result: 'Inga fel vid provet',
      effect: 'ja',
      asked: yes('2026-11-02'),
      safety: 'battre',
    }),
  ],
  closing: {
    ...answeredDuties('feedbackToUnit', 'feedbackToCommittee', 'feedbackToIndividual'),
    followUpNeeded: yes('2026-11-05'),
    followUpOn: '2027-04-30',
  },
});
