import { describe, expect, it } from 'vitest';
import { lexSarahFirstValues, lexSarahOwnValues } from '../../../../shared/regimes/lex-sarah/own-values.ts';
import { factsFrom } from './facts-from.ts';

const author = { name: 'Kim Testmark', title: 'SAS', today: '2026-11-22' };
const own = (facts: object, section: string) => lexSarahOwnValues(factsFrom({ ...facts }), author, section);

describe('what one press fills in', () => {
  it.each([
    ['avvikelse', ['chef'], 'an ordinary deviation belongs to the manager of the unit'],
    ['halso-och-sjukvard', ['mas'], 'health care is MAS:s matter'],
    ['annan-huvudman', ['annan-huvudman'], 'what another huvudman answers for goes there'],
    ['privat-utforare', ['privat-utforare'], 'a private provider investigates itself'],
    ['avlagsen-risk', ['chef'], 'still something the unit should know'],
  ])('hands a direktbeslut for %s to %j: %s', (reasonCode, to, _reason) => {
    expect(own({ directDecision: { reasonCode } }, 'handover')).toEqual({ to, on: '2026-11-22' });
  });

  it.each([
    ['dubblett', 'a duplicate is handed to nobody'],
    [undefined, 'nobody knows yet whose matter it is'],
  ])('names no receiver for %s: %s', (reasonCode, _reason) => {
    const directDecision = reasonCode === undefined ? {} : { reasonCode };
    expect(own({ directDecision }, 'handover')).toEqual({ on: '2026-11-22' });
  });

  it('takes what has been written once into the direktbeslut', () => {
    const facts = {
      event: { summary: 'Duschen flyttades.' },
      initialAssessment: { reasons: 'Ingen skada.' },
    };
    expect(own(facts, 'directDecision')).toMatchObject({
      facts: 'Duschen flyttades.',
      reasons: 'Ingen skada.',
      deciderRole: 'sas',
    });
  });

  it('does not say that someone with another title decides as SAS', () => {
    const chef = { ...author, title: 'Enhetschef' };
    expect(lexSarahOwnValues(factsFrom({}), chef, 'decision')).not.toHaveProperty('deciderRole');
    expect(lexSarahOwnValues(factsFrom({}), chef, 'directDecision')).not.toHaveProperty('deciderRole');
  });
});

describe('what a new record starts with', () => {
  it.each([
    [['SoL'], { acts: ['SoL'] }, 'the act of the case'],
    [['LSS'], { acts: ['LSS'] }, 'the act of the case'],
    [['SoL', 'LSS'], {}, 'which of them is for the investigator to say'],
    [undefined, {}, 'nobody has said yet'],
  ])('a deviation in a case under %j: %j, %s', (lagrum, values, _reason) => {
    const facts = factsFrom({ registration: lagrum === undefined ? {} : { lagrum } });
    expect(lexSarahFirstValues(facts, author, 'deviations')).toEqual(values);
    expect(lexSarahFirstValues(facts, author, 'events')).toEqual({});
  });
});
