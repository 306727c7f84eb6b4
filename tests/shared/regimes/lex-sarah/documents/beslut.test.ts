import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../../../shared/domain/default-settings.ts';
import { plainText } from '../../../../../shared/documents/plain-text.ts';
import { degrees } from '../../../../../shared/regimes/lex-sarah/parts/assessment.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { kindOf, made, textOf } from './made.ts';

const one = demoFacts('fall-1');
const two = demoFacts('fall-2');
const three = demoFacts('fall-3');
const decidedAs = (decision: object): LexSarahFacts => ({
  ...one,
  decision: { ...one.decision, ...decision },
});

describe('the memo', () => {
  test('of LSS cites 24 e § and "utan dröjsmål"', () => {
    const text = textOf('beslut', two);
    expect(text).toContain('Enligt 24 e § LSS ska');
    expect(text).toContain('utan dröjsmål');
    expect(text).not.toContain('SoL');
    expect(text).not.toContain('genast');
  });

  test('of SoL cites 27 kap. 5 § and "genast"', () => {
    const text = textOf('beslut', one);
    expect(text).toContain('Enligt 27 kap. 5 § SoL (2025:400) ska');
    expect(text).toContain('genast dokumenteras och utredas');
    expect(text).not.toContain('utan dröjsmål');
  });

  test('of both acts cites both', () => {
    const both: LexSarahFacts = { ...one, registration: { ...one.registration, lagrum: ['SoL', 'LSS'] } };
    const text = textOf('beslut', both);
    expect(text).toContain('27 kap. 5 § SoL (2025:400) och 24 e § LSS');
    expect(text).toContain('utan dröjsmål');
  });

  test.each([
    ['inget-missforhallande', 'inte är ett missförhållande och inte heller en påtaglig risk'],
    ['pataglig-risk-missforhallande', 'bedöms som en påtaglig risk för ett missförhållande.'],
    ['missforhallande', 'bedöms som ett missförhållande.'],
    ['pataglig-risk-allvarligt', 'bedöms som en påtaglig risk för ett allvarligt missförhållande.'],
    ['allvarligt', 'bedöms som ett allvarligt missförhållande.'],
  ] as const)('says %s in one sentence', (degree, words) => {
    expect(degrees).toContain(degree);
    const sentence = textOf('beslut', decidedAs({ degree }))
      .split('\n')
      .find((line) => line.includes(' beslutar'));
    expect(sentence).toContain(words);
    expect(sentence).toContain('SN 2026/0412');
  });

  test.each([
    ['sas', 'Kim Testmark, SAS, beslutar på socialnämndens vägnar'],
    ['namnd', 'Socialnämnden beslutar'],
  ] as const)('decided by %s says on whose behalf', (deciderRole, words) => {
    const decider = deciderRole === 'namnd' ? { deciderName: '', deciderTitle: '' } : {};
    expect(textOf('beslut', decidedAs({ deciderRole, ...decider }))).toContain(words);
  });

  test('keeps proposal and decision apart, and says whether the decider is partial', () => {
    const text = textOf('beslut', one);
    expect(text.indexOf('Förslag')).toBeGreaterThan(text.indexOf('Skäl för beslutet'));
    expect(text).toContain('Kim Testmark, SAS, föreslog 2026-11-03: Det inträffade bedöms som ett');
    expect(text).toContain('Beslutsfattaren är inte jävig.');
  });

  test.each([
    ['Åtgärderna genomförs.', 'the words leave the outcome out: it is said before them'],
    ['Det inträffade bedöms som ett allvarligt missförhållande.', 'the words say it themselves'],
    ['', 'there are no words'],
  ])('says the proposed outcome once: %s', (proposal, _why) => {
    const facts = decidedAs({ proposal });
    const inDecision = textOf('beslut', facts).split('Förslag\n')[1]?.split('Kommunicering\n')[0] ?? '';
    const inInquiry = textOf('utredning', facts).split('Förslag\n')[1]?.split('Beslut\n')[0] ?? '';
    for (const said of [inDecision, inInquiry])
      expect(said.match(/ett allvarligt missförhållande/gu)).toHaveLength(1);
    expect(inDecision).toContain('Kim Testmark, SAS, föreslog 2026-11-03');
  });

  test('tells how far the actions have come, and by whom each was decided on, and decides on none itself', () => {
    const text = textOf('beslut', one);
    expect(text).toContain(
      '11\u00A0åtgärder mot orsakerna: 2 genomförda, 1 beslutad och påbörjad och 8 beslutade',
    );
    expect(text).toContain('genomförd\n2026-09-18\nbeslut enhetschef\n2026-09-14');
    expect(text).toContain('beslutad av verksamhetschef äldreomsorg\n2026-09-15\npågår, senast\n2026-12-15');
    expect(text).toContain('beslutad av socialchef\n2026-11-04\nsenast\n2027-01-31');
    const proposed = one.actions.map(({ decidedBy: _by, decidedOn: _on, ...action }) => ({
      ...action,
      state: 'foreslagen' as const,
    }));
    const open = textOf('beslut', { ...one, actions: proposed });
    expect(open).toContain('föreslagen, senast\n2027-01-31');
    expect(open.split('Skäl för beslutet')[0]).not.toMatch(/åtgärd.* beslutad/u);
    expect(textOf('beslut', { ...one, actions: [] })).not.toContain('mot orsakerna:');
  });

  test('is refused on the short track', () => {
    for (const id of ['beslut', 'utredning'] as const) expect(kindOf(id).refusal(three)?.code).toBe('D15');
    expect(kindOf('beslut').refusal(two)).toBeNull();
  });
});

describe('whose decision it is', () => {
  const unknown = { ...defaultSettings.organisation };
  const known = { ...unknown, committee: 'Omsorgsnämnden', municipality: 'Exempelby kommun' };
  const cases = [
    ['beslut', one],
    ['direktbeslut', three],
  ] as const;

  test.each(cases)('%s names the committee in its head rows', (id, facts) => {
    const text = textOf(id, facts, 'full', { organisation: known });
    expect(text).toContain('Nämnd: Omsorgsnämnden, Exempelby kommun\n');
    expect(text).toContain('beslutar på omsorgsnämndens vägnar');
  });

  test.each([
    ['Vård- och omsorgsnämnden', 'vård- och omsorgsnämndens'],
    ['SN', 'SN:s'],
    ['IFO-nämnden', 'IFO-nämndens'],
    ['Exempelby socialnämnd', 'Exempelby socialnämnds'],
  ])('%s stands in the middle of the sentence as %s', (committee, words) => {
    const organisation = { ...known, committee };
    expect(textOf('beslut', one, 'full', { organisation })).toContain(`beslutar på ${words} vägnar`);
  });

  test.each(cases)('%s asks for a committee that is not known, and writes it in lower case', (id, facts) => {
    const text = textOf(id, facts, 'full', { organisation: unknown });
    expect(text).toContain('Nämnd: [Nämnd]\n');
    expect(text).toContain('beslutar på nämndens vägnar');
  });

  test.each(['beslut', 'direktbeslut', 'overlamning', 'utredning', 'anmalan', 'etjanst'] as const)(
    '%s goes by the internal reference, said to be one, until it has a diarienummer',
    (id) => {
      const facts = id === 'direktbeslut' || id === 'overlamning' ? three : one;
      const { diaryNumber: _none, ...registration } = facts.registration;
      const text = textOf(id, { ...facts, registration }, 'full', { reference: 'U-2026-7' });
      expect(text).toMatch(/ntern(a)? beteckning: U-2026-7\n|: U-2026-7 \(intern beteckning, /u);
      expect(text).not.toMatch(/\[[^\]]*diarienummer\]/iu);
    },
  );
});

describe('the law of a decision', () => {
  test.each([
    ['beslut', one, true],
    ['beslut', two, true],
    ['direktbeslut', three, false],
  ] as const)('%s tells the definition it applies, in our own words', (id, facts, serious) => {
    const law =
      textOf(id, facts)
        .split('Bestämmelser\n')[1]
        ?.split(/\n(?:Skäl|Motivering)/u)[0] ?? '';
    expect(law).toContain('Vad som är ett missförhållande framgår av SOSFS 2011:5:');
    expect(law.includes('Ett missförhållande är enligt SOSFS 2011:5 allvarligt')).toBe(serious);
    // The regulation has not been read to the letter: nothing of it stands within quotation marks.
    expect(law).not.toMatch(/[”"»]/u);
  });

  test('the remark that the wording is to be checked goes with the draft alone', () => {
    for (const id of ['beslut', 'direktbeslut', 'utredning'] as const) {
      const facts = id === 'direktbeslut' ? three : { ...one, similarEvents: [] };
      const notices = made(id, facts).filter(({ kind }) => kind === 'notice');
      expect(notices).toMatchObject([{ draftOnly: true }]);
      expect(plainText(notices)).toContain('lydelsen från 2013');
    }
  });

  test.each(['beslut', 'direktbeslut', 'utredning'] as const)(
    '%s as finished declares no older wording, and cites no section of the regulation that has not been seen',
    (id) => {
      const finished = made(id, id === 'direktbeslut' ? three : one).filter(
        (block) => block.kind !== 'notice' || block.draftOnly !== true,
      );
      const text = plainText(finished);
      expect(text).toContain('SOSFS 2011:5');
      expect(text).not.toMatch(/lydelse från 2013|HSLF-FS|\d kap\.(?: \d+ §)? SOSFS/u);
    },
  );

  test.each([
    [one, 'Lagrum: 27 kap. 5 § SoL (2025:400)\n27 kap. 6 § SoL (2025:400) (anmälan till IVO)', 'notified'],
    [two, 'Lagrum: 24 e § LSS\nEnhet', 'not notified'],
  ] as const)('%# cites the duty to notify where it is applied', (facts, words, _why) => {
    expect(textOf('beslut', facts)).toContain(words);
  });
});

describe('what is not known', () => {
  test('of the time: the row says when it was discovered, or is left out', () => {
    const discovered = { discoveredAt: { date: '2026-10-18' } };
    expect(textOf('direktbeslut', { ...three, event: discovered })).toContain(
      'Inträffade: Tidpunkten är inte känd. Upptäcktes söndag 2026-10-18',
    );
    expect(textOf('direktbeslut', { ...three, event: {} })).not.toContain('Inträffade:');
  });

  test('of actions and answers: asked for, never said to be none', () => {
    expect(textOf('beslut', { ...one, actions: [] })).toContain('[beslutade åtgärder]');
    const [sent] = one.communications;
    if (!sent) throw new Error('Case 1 has a communication.');
    const { answeredOn: _none, ...open } = sent;
    const text = textOf('beslut', { ...one, communications: [{ ...open, declined: false }] });
    expect(text).toContain('[svar, eller att mottagaren avstod från att svara]');
  });
});

describe('the notification in the memo', () => {
  test.each([
    ['sent', one, 'Händelsen anmäldes till Inspektionen för vård och omsorg (IVO) 2026-09-15.'],
    ['decided but not sent', { ...one, notification: {} }, 'Händelsen ska snarast anmälas'],
    ['decided against', two, 'Händelsen anmäls inte till'],
  ] as const)('%s', (_name, facts, words) => {
    expect(textOf('beslut', facts)).toContain(words);
  });

  test.each([
    ['beslut', ['SoL'], 'lex Sarah, 27 kap. 6 § SoL (2025:400).'],
    ['beslut', ['LSS'], 'lex Sarah, 24 f § LSS.'],
    ['direktbeslut', ['SoL'], 'lex Sarah, 27 kap. 6 § SoL (2025:400).'],
    ['direktbeslut', ['SoL', 'LSS'], 'lex Sarah, 27 kap. 6 § SoL (2025:400) och 24 f § LSS.'],
  ] as const)('%s of %s is not owed by lex Sarah alone, and by which provision', (id, lagrum, words) => {
    const base = id === 'beslut' ? one : three;
    const facts: LexSarahFacts = {
      ...base,
      registration: { ...base.registration, lagrum: [...lagrum] },
      notification: {},
      notificationDecision: {},
      decision: id === 'beslut' ? { ...one.decision, degree: 'missforhallande' } : {},
    };
    expect(textOf(id, facts)).toContain(
      `Händelsen ska därför inte anmälas till Inspektionen för vård och omsorg (IVO) enligt ${words}`,
    );
  });

  test.each([
    ['halso-och-sjukvard', true],
    ['avvikelse', false],
  ] as const)('a direktbeslut by reason %s leaves lex Maria to MAS: %s', (reasonCode, told) => {
    const facts: LexSarahFacts = { ...three, directDecision: { ...three.directDecision, reasonCode } };
    const text = textOf('direktbeslut', facts);
    expect(text.includes('lex Maria')).toBe(told);
    expect(text.includes('medicinskt ansvarig sjuksköterska (MAS)')).toBe(told);
  });

  test('not made has its reasons', () => {
    expect(textOf('beslut', two)).toContain('Om anmälan till IVO: Hotet mot och konsekvensen');
  });
});

describe('the direktbeslut', () => {
  test('has facts, ground, reasons, decider and hand-over, and the reporter by role alone', () => {
    const text = textOf('direktbeslut', three);
    expect(text).toContain('Rapportör: Medarbetare');
    expect(text).toContain('En avvikelse utan hot mot eller följd för liv, säkerhet eller hälsa');
    expect(text).toContain('Delegation: 4.10 Direktbeslut i lex Sarah-ärende');
    expect(text).toContain('Händelsen överlämnas till: Enhetschef, Hemtjänst Norr.');
  });

  test('reads the same before and after the hand-over is made', () => {
    const { on: _on, reference: _number, receiptOn: _receipt, receiptBy: _by, ...decided } = three.handover;
    const later = { ...three.handover, on: '2026-11-22' };
    expect(textOf('direktbeslut', { ...three, handover: later })).toBe(
      textOf('direktbeslut', { ...three, handover: decided }),
    );
  });

  test.each([
    ['utan-narmare-utredning', 'Beslut utan närmare utredning'],
    ['kort-utredning', 'Beslut efter kort utredning'],
  ] as const)('is called by the local name %s', (shortTrackName, title) => {
    expect(textOf('direktbeslut', three, 'full', { shortTrackName })).toMatch(new RegExp(`^${title}\n`));
  });

  test('of a duplicate is handed to nobody', () => {
    const duplicate: LexSarahFacts = {
      ...three,
      directDecision: { ...three.directDecision, reasonCode: 'dubblett' },
      handover: {},
    };
    expect(textOf('direktbeslut', duplicate)).toContain('utreds redan i ett annat ärende');
  });

  test('has the possible consequence under its own name', () => {
    expect(textOf('direktbeslut', three)).toMatch(
      /\nMöjlig följd för den enskilde\s+Ingen följd har uppstått/u,
    );
  });

  test('is refused for an investigation', () => {
    expect(kindOf('direktbeslut').refusal(one)?.code).toBe('D16');
  });
});
