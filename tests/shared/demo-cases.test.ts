import { describe, expect, test } from 'vitest';
import { formatMomentSpan, weekdayName } from '../../shared/text/dates.ts';
import { notificationRefusal } from '../../shared/regimes/lex-sarah/findings/notification-refusal.ts';
import type { LexSarahFacts } from '../../shared/regimes/lex-sarah/parts.ts';
import { lexSarah } from '../../shared/regimes/lex-sarah/regime.ts';
import { lexSarahLists } from '../../shared/regimes/lex-sarah/text/lists.ts';
import { demoCases, demoFacts, demoSchema, demoText, readDemoCase } from '../fixtures/demo-case.ts';

describe('every demo case', () => {
  test.each(demoCases)('%s is read without a problem: types, labels, links, no circles', (name) => {
    expect(demoSchema.safeParse(JSON.parse(demoText(name))).error?.issues).toBeUndefined();
    expect(readDemoCase(name).fictional).toBe(true);
  });

  test.each(demoCases)('%s uses only codes of the shipped lists', (name) => {
    const { registration, event } = demoFacts(name);
    const codes = (list: string) => lexSarahLists[list]?.map(({ code }) => code);
    expect(codes('verksamhetsomraden')).toContain(registration.area);
    expect(codes('insatser')).toContain(registration.service);
    for (const type of event.types ?? []) expect(codes('missforhallandetyper')).toContain(type);
  });

  test.each(demoCases)('%s comes from the huvudman of the note', (name) => {
    expect(demoFacts(name).sender).toMatchObject({
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
    });
  });

  test.each(demoCases)(
    '%s records every source with date, source, fact or assessment, and recorder',
    (name) => {
      for (const source of demoFacts(name).sources) {
        const { date, from, nature, recorderName, recorderTitle, content } = source;
        for (const value of [date, from, nature, recorderName, recorderTitle, content])
          expect(value).toBeTruthy();
      }
    },
  );

  test.each(demoCases)('%s keeps names out of everything but identity fields', (name) => {
    const file = readDemoCase(name);
    const { persons, reports } = demoFacts(name);
    const names = [...persons.map((one) => one.name), ...reports.map((one) => one.reporterName)].filter(
      (one) => one !== undefined && one !== '',
    );
    const withoutKeys = JSON.stringify(file, (key, value: unknown) =>
      ['name', 'personalNumber', 'contact', 'reporterName'].includes(key) ? undefined : value,
    );
    expect(names.length).toBeGreaterThan(0);
    for (const one of names) expect(withoutKeys).not.toContain(one);
  });
});

describe('case 1: allvarligt missförhållande, notified before the investigation is finished', () => {
  const facts = demoFacts('fall-1');

  test('happened Saturday 01.30–06.40 and was discovered at 06.40', () => {
    expect(formatMomentSpan(facts.event.startsAt, facts.event.endsAt)).toBe(
      'lördag 2026-09-12 kl. 01.30–06.40',
    );
    expect(facts.event.discoveredAt).toEqual({ date: '2026-09-12', time: '06:40' });
  });

  test('concerns Björkgården avd. 2 under SoL', () => {
    expect(facts.registration).toMatchObject({
      diaryNumber: 'SN 2026/0412',
      lagrum: ['SoL'],
      area: 'aldreomsorg',
      service: 'sarskilt-boende',
      unit: 'Björkgården avd. 2',
      unitStreet: 'Björkvägen 4',
      unitPostalCode: '999 02',
      unitCity: 'Exempelby',
      unitPhone: '0999-200 00',
    });
    expect(facts.event.types).toEqual(['utforande', 'fysisk-miljo-utrustning-teknik']);
  });

  test('was reported by word of mouth 07.15, written down 08.00 and received on Monday', () => {
    expect(facts.reports).toHaveLength(1);
    expect(facts.reports[0]).toMatchObject({
      form: 'muntlig',
      reportedAt: { date: '2026-09-12', time: '07:15' },
      writtenDownAt: { date: '2026-09-12', time: '08:00' },
      receivedOn: '2026-09-14',
    });
  });

  test('was met at once: ambulance 06.45, all 24 transmitters 09.30, extra checks to 20 September', () => {
    const [ambulance, transmitters, checks] = facts.immediateMeasures;
    expect(ambulance?.at).toEqual({ date: '2026-09-12', time: '06:45' });
    expect(transmitters?.at).toEqual({ date: '2026-09-12', time: '09:30' });
    expect(transmitters?.text).toContain('24');
    expect(checks?.until?.date).toBe('2026-09-20');
  });

  test('has the risk value 8 beside actual physical and mental consequences and a possible death', () => {
    const { severity, probability, consequences } = facts.assessment;
    expect([severity, probability]).toEqual([4, 2]);
    expect(consequences).toEqual(expect.arrayContaining(['fysisk-faktisk', 'psykisk-faktisk', 'liv-mojlig']));
  });

  test('told the woman and her daughter of the notification on 15 September at 10', () => {
    expect(facts.persons.map(({ informedOfNotification }) => informedOfNotification)).toEqual([
      { answer: 'yes', date: '2026-09-15', time: '10:00', by: 'Enhetschef' },
      { answer: 'yes', date: '2026-09-15', time: '10:00', by: 'Enhetschef' },
    ]);
    expect(facts.persons[0]?.heard?.date).toBe('2026-09-21');
    expect(facts.persons[1]?.mandate).toContain('Fullmakt');
    expect(facts.parallelDuties.police?.answer).toBe('no');
    expect(facts.parallelDuties.mas?.answer).toBe('yes');
  });

  test('finds the five causes of the note on their levels', () => {
    const levels = Object.fromEntries(facts.causes.map(({ label, level }) => [label, level]));
    expect(levels).toMatchObject({ O1: 'individ', O2: 'enhet', O3: 'enhet', O4: 'system', O5: 'system' });
  });

  test('answers every cause with an action', () => {
    const answered = new Set(facts.actions.flatMap((action) => action.causes ?? []));
    for (const cause of facts.causes) expect(answered).toContain(cause.id);
  });

  test.each([
    ['Å1', 'O1', 'Enhetschef', '2026-09-18'],
    ['Å2', 'O2', 'Enhetschef', '2026-10-01'],
    ['Å3', 'O3', 'Verksamhetschef äldreomsorg', '2026-12-15'],
    ['Å4', 'O4', 'Socialchef', '2027-01-31'],
    ['Å5', 'O5', 'Upphandlare', '2027-03-01'],
  ])('%s answers %s, by %s, due %s', (label, cause, responsible, dueOn) => {
    const action = facts.actions.find((one) => one.label === label);
    expect(action?.causes).toContain(cause);
    expect(action).toMatchObject({ responsible, dueOn });
  });

  test('measures zero wrongly connected transmitters in quarterly tests and asks the residents in April 2027', () => {
    const action = facts.actions.find(({ label }) => label === 'Å2');
    expect(action?.goal).toBe('0 felkopplade i kvartalsprov');
    expect(action?.askPerson?.date?.slice(0, 7)).toBe('2027-04');
  });

  test('happened before in March 2025, without harm, and can happen again until O4 and O5 are mended', () => {
    expect(facts.analysis.similarBefore).toBe('ja');
    expect(facts.analysis.similarWhat).toContain('mars 2025');
    expect(facts.analysis.canRecurReasons).toContain('O4 och O5');
  });

  test.each([
    ['notified', facts.notification.sentOn, '2026-09-15', 'tisdag'],
    ['decided', facts.decision.decidedOn, '2026-11-05', 'torsdag'],
    ['investigation sent', facts.notification.investigationSentOn, '2026-11-06', 'fredag'],
    ['completion asked for', facts.completions[0]?.requestedOn, '2026-11-19', 'torsdag'],
    ['completion due', facts.completions[0]?.dueOn, '2026-12-10', 'torsdag'],
  ])('%s on the day of the note', (_what, date, expected, weekday) => {
    expect(date).toBe(expected);
    expect(weekdayName(expected)).toBe(weekday);
  });

  test('fills every item of the form', () => {
    const { notification, notificationDecision } = facts;
    expect(notificationDecision).toMatchObject({ notify: true, degree: 'allvarligt' });
    expect(notification.individualsInformed).toBe('ja');
    expect(notification.enclosures).not.toContain('utredning-sol');
    expect(notification.organisation).toMatch(/2 avdelningar och 24 platser.*1 medarbetare per 12 boende/su);
    expect(notification.staff).toMatch(/14 undersköterskor och 4 vårdbiträden.*median 6 år.*16 .*2 /su);
    expect(notification.measures).toBeTruthy();
    expect(notification.signatoryName).toBe('Kim Testmark');
    expect(facts.attachments.filter(({ enclosed }) => enclosed).map(({ kind }) => kind)).toEqual(['rutin']);
  });
});

describe('case 2: missförhållande, not serious, LSS', () => {
  const facts = demoFacts('fall-2');

  test('lasted 3 to 24 August under LSS in the municipality’s own group home', () => {
    expect(facts.registration).toMatchObject({
      diaryNumber: 'SN 2026/0377',
      lagrum: ['LSS'],
      operation: 'egen-regi',
    });
    expect([facts.event.startsAt?.date, facts.event.endsAt?.date]).toEqual(['2026-08-03', '2026-08-24']);
    expect(facts.reports[0]?.receivedOn).toBe('2026-08-25');
    expect(facts.event.types).toEqual([
      'rattssakerhet',
      'bemotande',
      'otillatna-tvangs-och-begransningsatgarder',
    ]);
  });

  test('took lock and alarm away 24 August at 16, heard the man with pictures, told the god man', () => {
    expect(facts.immediateMeasures[0]?.at).toEqual({ date: '2026-08-24', time: '16:00' });
    expect(facts.persons[0]?.heard?.date).toBe('2026-08-28');
    expect(facts.persons[0]?.howHeard).toContain('bildstöd');
    expect(facts.persons[1]?.informed?.date).toBe('2026-08-25');
    expect(facts.parallelDuties.police).toMatchObject({ answer: 'no' });
    expect(facts.parallelDuties.police?.reason).toBeTruthy();
  });

  test('was decided 2 October as missförhållande with the risk value 6, and is not notified', () => {
    expect(facts.assessment).toMatchObject({ severity: 2, probability: 3, serious: 'nej' });
    expect(facts.decision).toMatchObject({ degree: 'missforhallande', decidedOn: '2026-10-02' });
    expect(facts.notificationDecision.notify).toBe(false);
    expect(facts.notification.sentOn).toBeUndefined();
    expect(facts.closing.followUpOn).toBe('2026-12-01');
  });

  test.each([
    ['O1', 'individ', 'Å1', 'Stödpedagog', '2026-09-15'],
    ['O2', 'enhet', 'Å2', 'Enhetschef', '2026-10-31'],
    ['O3', 'system', 'Å3', 'Verksamhetschef funktionsstöd', '2027-02-28'],
  ])('%s on level %s is answered by %s', (cause, level, label, responsible, dueOn) => {
    expect(facts.causes.find((one) => one.label === cause)?.level).toBe(level);
    const action = facts.actions.find((one) => one.label === label);
    expect(action).toMatchObject({ causes: [cause], responsible, dueOn });
  });
});

describe('case 3: the short track', () => {
  const facts = demoFacts('fall-3');

  test('goes from report 19 October to direktbeslut 20 October with a motivation', () => {
    expect(facts.registration).toMatchObject({
      diaryNumber: 'SN 2026/0431',
      lagrum: ['SoL'],
      service: 'hemtjanst',
    });
    expect(facts.event.startsAt?.date).toBe('2026-10-18');
    expect(facts.reports[0]?.receivedOn).toBe('2026-10-19');
    expect(facts.initialAssessment).toMatchObject({ route: 'direktbeslut', severity: 1, probability: 3 });
    expect(facts.directDecision.decidedOn).toBe('2026-10-20');
    expect(facts.directDecision.reasons).toContain('inget missförhållande');
    expect(facts.directDecision.facts).toContain('2026-10-20 kl. 09');
  });

  test('is handed over as AV-2026-1188 and answered to the reporter the same day', () => {
    expect(facts.handover).toMatchObject({ to: ['chef'], reference: 'AV-2026-1188', on: '2026-10-20' });
    expect(facts.reports[0]?.feedback?.date).toBe('2026-10-20');
  });

  test('holds no cause analysis', () => {
    expect([facts.deviations, facts.causes, facts.actions].flat()).toEqual([]);
    expect(facts.analysis.similarBefore).toBe('ej-kontrollerat');
  });
});

describe('the reviewer on the day of the note', () => {
  const context = { today: '2026-11-22', settings: {} };
  const codesOf = (facts: LexSarahFacts) =>
    lexSarah.findings(facts, context).map(({ code, field }) => `${code} ${field}`);

  test.each(demoCases)('has nothing to ask of %s', (name) => {
    expect(codesOf(demoFacts(name))).toEqual([]);
  });

  test('would ask at once if an action of case 1 were taken away', () => {
    const facts = demoFacts('fall-1');
    const actions = facts.actions.filter(({ label }) => label !== 'Å5');
    expect(codesOf({ ...facts, actions })).toContain('K9 causes/O5.noActionReason');
  });

  test('would ask for the motivation if case 3 had none', () => {
    const facts = demoFacts('fall-3');
    const { reasons: _reasons, ...directDecision } = facts.directDecision;
    expect(codesOf({ ...facts, directDecision })).toContain('S163 directDecision.reasons');
  });

  test('sees the two-month clock of case 1 stopped on 6 November, and the new deadline running', () => {
    const deadlines = lexSarah.deadlines(demoFacts('fall-1'), context);
    expect(deadlines.find(({ kind }) => kind === 'utredning-till-ivo')).toMatchObject({
      date: '2026-11-15',
      workingDay: '2026-11-13',
      metOn: '2026-11-06',
    });
    expect(deadlines.find(({ metOn }) => metOn === null)).toMatchObject({
      kind: 'komplettering',
      date: '2026-12-10',
    });
  });

  test('refuses the anmälan of case 2, which is not serious, and of case 3', () => {
    expect(notificationRefusal(demoFacts('fall-1'))).toBeNull();
    expect(notificationRefusal(demoFacts('fall-2'))?.code).toBe('D13');
    expect(notificationRefusal(demoFacts('fall-3'))?.code).toBe('D12');
  });
});
