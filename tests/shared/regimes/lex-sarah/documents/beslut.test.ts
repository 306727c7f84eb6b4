import { describe, expect, test } from 'vitest';
import { degrees } from '../../../../../shared/regimes/lex-sarah/parts/assessment.ts';
import type { LexSarahFacts } from '../../../../../shared/regimes/lex-sarah/parts.ts';
import { demoFacts } from '../../../../fixtures/demo-case.ts';
import { kindOf, textOf } from './made.ts';

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
    ['sas', 'Kim Testmark, SAS, beslutar på Socialnämndens vägnar'],
    ['namnd', 'Socialnämnden beslutar'],
  ] as const)('decided by %s says on whose behalf', (deciderRole, words) => {
    const decider = deciderRole === 'namnd' ? { deciderName: '', deciderTitle: '' } : {};
    expect(textOf('beslut', decidedAs({ deciderRole, ...decider }))).toContain(words);
  });

  test('keeps proposal and decision apart, and says whether the decider is partial', () => {
    const text = textOf('beslut', one);
    expect(text.indexOf('Förslag')).toBeGreaterThan(text.indexOf('Skäl för beslutet'));
    expect(text).toContain(
      'föreslog 2026-11-03 att det inträffade bedöms som ett allvarligt missförhållande',
    );
    expect(text).toContain('Beslutsfattaren är inte jävig.');
  });

  test('is refused on the short track', () => {
    for (const id of ['beslut', 'utredning'] as const) expect(kindOf(id).refusal(three)?.code).toBe('D15');
    expect(kindOf('beslut').refusal(two)).toBeNull();
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
    expect(text).toContain('Händelsen lämnades 2026-10-20 över till: Enhetschef, Hemtjänst Norr.');
    expect(text).toContain('AV-2026-1188');
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

  test('is refused for an investigation', () => {
    expect(kindOf('direktbeslut').refusal(one)?.code).toBe('D16');
  });
});
