import { defaultSettings } from '../../../../shared/domain/default-settings.ts';
import { describe, expect, it } from 'vitest';
import { lexSarahFindings } from '../../../../shared/regimes/lex-sarah/findings.ts';
import type { LexSarahFacts } from '../../../../shared/regimes/lex-sarah/parts.ts';
import { both, edit, records, set, type Change } from './change.ts';
import { completeCase, today } from './complete-case.ts';
import { directCase } from './short-cases.ts';
import { factsFrom } from './facts-from.ts';

const gone = undefined;
const findingsOf = (facts: LexSarahFacts, settings = {}) => lexSarahFindings(facts, { today, settings });
const blocking = (facts: LexSarahFacts, document: string) =>
  findingsOf(facts)
    .filter(({ blocks }) => blocks.includes(document))
    .map(({ code, field }) => `${code} ${field}`);

/** The morning after: assessed as obviously serious, notified at once, nothing investigated. */
const notifiedFirst = factsFrom({
  registration: completeCase.registration,
  event: completeCase.event,
  reports: completeCase.reports,
  initialAssessment: completeCase.initialAssessment,
  notificationDecision: completeCase.notificationDecision,
  sender: completeCase.sender,
  notification: {
    ...completeCase.notification,
    enclosures: [],
    investigationSentOn: gone,
  },
});

describe('the anmälan', () => {
  it('waits for its own items only, never for the utredning', () => {
    expect(blocking(notifiedFirst, 'anmalan')).toEqual([]);
    expect(blocking(notifiedFirst, 'etjanst')).toEqual([]);
    expect(blocking(notifiedFirst, 'utredning')).not.toEqual([]);
  });

  it.each<[string, Change]>([
    ['no causes', records('causes')],
    ['no actions', records('actions')],
    ['nobody heard', edit('persons', 'P1', { heard: gone })],
    ['no protection answered', set('protection', { safeNow: gone })],
    ['no assessment', set('assessment', { whatConsisted: gone, serious: gone })],
  ])('is not held back by %s', (_what, change) => {
    expect(blocking(change(completeCase), 'anmalan')).toEqual([]);
  });

  it('takes the sender from the register where the case says nothing', () => {
    const bare = set('sender', { street: gone, kind: gone, committee: gone })(completeCase);
    const organisation = {
      ...defaultSettings.organisation,
      kind: 'namnd' as const,
      committee: 'Socialnämnden',
      street: 'Storgatan 1',
    };
    expect(findingsOf(bare).map(({ field }) => field)).toEqual(['sender.kind', 'sender.street']);
    expect(findingsOf(bare, { organisation })).toEqual([]);
  });

  it.each<[string, Change]>([
    [
      'an unknown clock time that is said to be unknown',
      set('event', { startsAt: { date: '2026-09-12', precision: 'unknown' } }),
    ],
    [
      'the committee deciding without delegation or name',
      set('notificationDecision', { deciderRole: 'namnd', deciderName: gone, delegationPoint: gone }),
    ],
    ['an utredning already enclosed', set('notification', { enclosures: ['utredning-sol'] })],
    [
      'an action done later, which its own words do not tell of',
      set('notification', { measures: 'Larmen provas från och med oktober.' }),
    ],
  ])('accepts %s', (_what, change) => {
    expect(blocking(change(completeCase), 'anmalan')).toEqual([]);
  });
});

describe('the short track', () => {
  it('asks for no investigation: no persons, sources, causes or actions', () => {
    const asked = findingsOf(factsFrom({ initialAssessment: { route: 'direktbeslut' } })).map(
      ({ field }) => field,
    );
    expect(
      asked.filter((field) => /^(persons|sources|causes|actions|events|assessment|decision\.)/.test(field)),
    ).toEqual([]);
  });

  it.each<[string, Change, readonly [string, boolean]]>([
    [
      'the lagrum that the decision cites: a duty of the acts',
      set('registration', { lagrum: gone }),
      ['S121', false],
    ],
    ['the unit: no act asks for it', set('registration', { unit: gone }), ['S124', true]],
    ['when it happened: no act asks for it here', set('event', { startsAt: gone }), ['S112', true]],
    [
      'to whom it is handed over: no act asks for it',
      set('handover', { to: gone, recipient: gone }),
      ['S176', true],
    ],
  ])('asks before the direktbeslut for %s', (_what, change, [code, overridable]) => {
    const raised = findingsOf(change(directCase)).filter(({ blocks }) => blocks.includes('direktbeslut'));
    expect(raised.map((one) => [one.code, one.overridable])).toEqual([[code, overridable]]);
  });

  it.each<[string, Change]>([
    ['the receiver is named', set('handover', { to: gone })],
    ['a duplicate is handed to nobody', set('directDecision', { reasonCode: 'dubblett' })],
  ])('does not ask to whom when %s', (_why, change) => {
    const facts = both(set('handover', { to: gone, recipient: 'Enhetschef' }), change)(directCase);
    expect(findingsOf(facts).map(({ code }) => code)).not.toContain('S176');
  });

  it('never blocks documents it cannot lead to', () => {
    const blocks = findingsOf(factsFrom({ initialAssessment: { route: 'direktbeslut' } })).flatMap(
      (one) => one.blocks,
    );
    expect(new Set(blocks)).toEqual(new Set(['bekraftelse', 'direktbeslut', 'aterkoppling', 'overlamning']));
  });

  it.each<[string, Change]>([
    [
      'a duplicate handed to nobody',
      both(
        set('directDecision', { reasonCode: 'dubblett' }),
        set('handover', { to: gone, recipient: gone, on: gone, receiptOn: gone }),
      ),
    ],
    [
      'health care that did harm, handed to MAS',
      both(
        set('initialAssessment', { brokenDuty: 'hsl', harm: 'faktisk' }),
        set('directDecision', { reasonCode: 'halso-och-sjukvard' }),
        set('handover', { to: ['mas'] }),
      ),
    ],
    ['no harm, so no risk to judge', set('initialAssessment', { harm: 'ingen', riskIs: gone })],
    [
      'the committee deciding itself',
      set('directDecision', {
        deciderRole: 'namnd',
        deciderName: gone,
        deciderTitle: gone,
        delegationPoint: gone,
      }),
    ],
  ])('accepts %s', (_what, change) => {
    expect(findingsOf(change(directCase))).toEqual([]);
  });
});

/** The same case, but found to be none: no causes, no actions, no notification. */
const nothingWrong = both(
  records('causes'),
  records('actions'),
  records('deviations'),
  records('events'),
  records('barriers'),
  records('followUps'),
  records('completions'),
  set('analysis', { similarBefore: gone, canRecur: gone, otherFindings: gone, testedCompetence: gone }),
  set('decision', { degree: 'inget-missforhallande', proposedDegree: 'inget-missforhallande' }),
  set('initialAssessment', { obviouslySerious: false }),
  set('notificationDecision', { notify: gone, degree: gone }),
  set('notification', { sentOn: gone, investigationSentOn: gone, channel: gone }),
  set('parallelDuties', { workEnvironment: gone }),
  set('assessment', { threatOrConsequence: 'nej', consequences: [], serious: gone, seriousReasons: gone }),
)(completeCase);

describe('an investigation that found inget missförhållande', () => {
  it('forces no causes and no actions', () => {
    expect(findingsOf(nothingWrong).filter(({ blocks }) => blocks.length > 0)).toEqual([]);
  });

  it('still advises on a cause that was written down', () => {
    const withCause = records('causes', { label: 'O1', text: 'Orsak', level: 'individ' })(nothingWrong);
    const raised = findingsOf(withCause).filter(({ field }) => field.startsWith('causes/O1'));
    expect(raised.map(({ code }) => code)).toEqual(expect.arrayContaining(['K5b', 'K6']));
    expect(raised.flatMap(({ blocks }) => blocks)).toEqual([]);
  });

  it('still asks that the person was heard', () => {
    expect(blocking(edit('persons', 'P1', { heard: gone })(nothingWrong), 'beslut')).toEqual([
      'S211 persons/P1.heard',
    ]);
  });
});

describe('answers that are enough', () => {
  it.each<[string, Change]>([
    [
      'an individual factor stopped in writing',
      both(
        records('causes', {
          label: 'O1',
          text: 'T',
          level: 'individ',
          area: 'kompetens',
          nature: 'fakta',
          sources: ['id-K1'],
          leadsTo: ['id-A1'],
          stopReason: 'Utanför vår rådighet',
          stopBy: 'SAS',
          stopOn: '2026-10-20',
          statementCause: 'a',
          statementEffect: 'b',
          statementEvent: 'c',
        }),
        edit('actions', 'Å1', { causes: ['id-O1'] }),
        edit('actions', 'Å2', { causes: ['id-O1'] }),
        edit('actions', 'Å3', { causes: ['id-O1'] }),
        edit('barriers', 'S1', { causes: ['id-O1'] }),
        set('analysis', {
          noUnitCause: 'x',
          noSystemCause: 'x',
          testedCommunication: 'x',
          testedOrganisation: 'x',
          testedTechnology: 'x',
          testedProcedures: 'x',
        }),
      ),
    ],
    [
      'a level left out with a reason',
      both(
        edit('causes', 'O1', { level: 'enhet' }),
        set('analysis', { noIndividualCause: 'Prövat, inget funnet' }),
      ),
    ],
    [
      'a deepest cause without action but with a reason',
      both(
        edit('actions', 'Å3', { causes: ['id-O2'] }),
        edit('causes', 'O4', { noActionReason: 'Besvaras av Å2' }),
      ),
    ],
    [
      'a cause on the way without action: it goes when the deepest do',
      edit('actions', 'Å1', { causes: ['id-O1'] }),
    ],
    [
      'an assessment resting on two sources',
      edit('causes', 'O1', { nature: 'bedomning', sources: ['id-K1', 'id-K2'] }),
    ],
    [
      '"borde ha" where the norm is told',
      edit('deviations', 'A1', { should: 'Larmet borde ha nått nattpersonalen.' }),
    ],
    [
      'nothing similar, searched for',
      set('analysis', { similarBefore: 'nej', similarWhat: gone, similarWhyAgain: gone }),
    ],
    [
      'a second look at protected personal data',
      edit('persons', 'P1', {
        protectedIdentity: true,
        protectionReviewedOn: '2026-09-15',
        protectionReviewedBy: 'SAS',
        protectionReviewNote: 'Inga adresser kvar',
      }),
    ],
    [
      'an action broken off and half written',
      both(
        edit('actions', 'Å1', { causes: ['id-O1', 'id-O2'] }),
        records('communications', ...completeCase.communications),
      ),
    ],
    ['a personnummer with the right check digit', edit('persons', 'P1', { personalNumber: '19121212-1212' })],
  ])('%s', (what, change) => {
    const codes = findingsOf(change(completeCase)).map(({ code, field }) => `${code} ${field}`);
    expect(codes).toEqual(what.startsWith('an individual factor') ? ['K24 causes'] : []);
  });
});

describe('a private provider', () => {
  it('is not told to be notified by the municipality', () => {
    const privately = both(
      set('registration', { operation: 'privat-utforare', provider: 'Omsorg AB' }),
      set('notificationDecision', { notify: gone }),
      set('notification', { sentOn: gone }),
    )(completeCase);
    expect(findingsOf(privately).map(({ code }) => code)).not.toContain('S311');
    expect(blocking(privately, 'anmalan')).toEqual([]);
  });
});

describe('a risk value', () => {
  it('never makes a finding of a case whose seriousness has been reasoned', () => {
    const mild = both(
      set('decision', { degree: 'missforhallande' }),
      set('assessment', { serious: 'nej' }),
    )(completeCase);
    expect(findingsOf(mild, { riskThreshold: 1 }).map(({ code }) => code)).not.toContain('S282');
  });
});
