import { describe, expect, test } from 'vitest';
import { findBlameWords } from '../../../../shared/domain/blame-words.ts';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { findingCodes } from '../../../../shared/regimes/lex-sarah/findings/codes.ts';
import type { CodeRule } from '../../../../shared/regimes/lex-sarah/findings/code-rule.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { dutyKinds } from '../../../../shared/regimes/lex-sarah/text/findings/duties.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';

const codes: readonly (readonly [string, CodeRule])[] = Object.entries(findingCodes);

const examples: Readonly<Record<string, string | number>> = {
  label: 'O1',
  duty: 'parallelDuties.police',
  also: '',
  item: 'sender.phone',
  earlier: 'event.startsAt',
  later: 'decision.decidedOn',
  date: '2026-11-15',
  workingDay: '2026-11-13',
  kind: 'rutin-ej-foljd',
  word: 'slarv',
  path: 'O1, O2, O1',
  level: 'system',
  area: 'teknik',
  degree: 'allvarligt',
  to: 'chef',
  count: 1,
  risk: 12,
  days: 5,
};

const finding = (code: string, values: Finding['values']): Finding => ({
  code,
  field: 'causes',
  provision: { text: '', certainty: 'unverified' },
  blocks: [],
  overridable: true,
  values,
});

describe('the sentences of a finding', () => {
  test.each(codes)('%s says what is missing and asks a question, with its values in words', (code, rule) => {
    const values = Object.fromEntries(rule.values.map((name) => [name, examples[name] ?? name]));
    const { title, question } = lexSarah.text.finding(finding(code, values));
    expect(title).not.toBe(code);
    expect(title).toMatch(/^[\p{Lu}\d]/u);
    expect(title).not.toMatch(/[.?!]$/u);
    expect(question).toContain('?');
    expect(`${title} ${question}`).not.toMatch(/undefined|\$\{| {2}|parallelDuties|sender\.|event\./u);
    if (code !== 'K7') expect(findBlameWords(`${title} ${question}`, blameWords)).toEqual([]);
  });

  test.each(codes)('%s uses no value but those its rule gives', (code, rule) => {
    const given = Object.fromEntries(rule.values.map((name) => [name, examples[name] ?? name]));
    const all = { ...examples, path: 'O1', missing: 'Datum' };
    const shown = (values: Finding['values']) => lexSarah.text.finding(finding(code, values));
    expect(shown(given)).toEqual(shown({ ...all, ...given }));
  });

  test.each(codes.filter(([, { values }]) => values.includes('label')))('%s names the record', (code) => {
    const { title, question } = lexSarah.text.finding(finding(code, { ...examples, label: 'Å7' }));
    expect(`${title} ${question}`).toContain('Å7');
  });

  test('a routine that was not followed is met with the question why it could not be', () => {
    const { question } = lexSarah.text.finding(finding('K6b', { label: 'O1', kind: 'rutin-ej-foljd' }));
    expect(question).toBe('Vad gjorde att rutinen inte gick att följa?');
  });

  test('a duty of a person is named with its field and the person', () => {
    const { title } = lexSarah.text.finding(finding('S211', { duty: 'persons.heard', label: 'P1' }));
    expect(title).toBe('Inte besvarat: har fått komma till tals (P1)');
  });

  test.each([
    ['S211', 'protection.safeNow', 'Det är inte besvarat om den enskilde är trygg nu', 'Hur är det nu, '],
    ['S212', 'protection.safeNow', 'Datum saknas: den enskilde är trygg nu', 'Vilken dag stod det klart?'],
    [
      'S213',
      'protection.safeNow',
      'Det framgår inte vem som har försäkrat sig om det: den enskilde är trygg nu',
      'Vem har försäkrat sig om det?',
    ],
    ['S214', 'protection.safeNow', 'Nej utan skäl: den enskilde är trygg nu', 'Vad återstår'],
    ['S211', 'closing.followUpNeeded', 'Det är inte besvarat om uppföljning behövs', 'Behövs det, '],
    [
      'S213',
      'closing.followUpNeeded',
      'Det framgår inte vem som följer upp: uppföljning behövs',
      'Vem följer upp?',
    ],
    ['S212', 'actions.askPerson', 'Datum saknas: de berörda tillfrågas (Å1)', 'Vilken dag ska det ske?'],
    [
      'S213',
      'persons.informed',
      'Det framgår inte vem som lämnade beskedet: underrättad om det inträffade (Å1)',
      'Vem lämnade beskedet?',
    ],
    ['S211', 'parallelDuties.police', 'Inte besvarat: polisanmälan', 'Är det prövat, '],
    ['S212', 'persons.heard', 'Datum saknas: har fått komma till tals (Å1)', 'Vilken dag gjordes det?'],
  ])('%s of %s is worded for what it asks: a state is not done by anybody', (code, duty, title, question) => {
    const label = /^(actions|persons)\./u.test(duty) ? { label: 'Å1' } : {};
    const said = lexSarah.text.finding(finding(code, { duty, ...label }));
    expect(said.title).toBe(title);
    expect(said.question).toContain(question);
  });

  test('every yes/no duty has its kind', () => {
    const duties = Object.entries(lexSarah.parts).flatMap(([part, { fields }]) =>
      Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'duty' ? [`${part}.${name}`] : [])),
    );
    expect(Object.keys(dutyKinds).sort()).toEqual(duties.sort());
  });

  test('a code of a later version is shown as it is', () => {
    expect(lexSarah.text.finding(finding('S999', {}))).toEqual({ title: 'S999', question: '' });
  });
});
