import { describe, expect, test } from 'vitest';
import { coachBranch } from '../../../../shared/domain/coach/branch.ts';
import type { CoachFacts } from '../../../../shared/domain/coach/coach-facts.ts';
import { coachQuestions, type ChosenQuestion } from '../../../../shared/domain/coach/coach-questions.ts';
import { coachBook, coachQuestion } from '../../../../shared/text/coach/coach-book.ts';
import { alarmCase, cause } from './coach-case.ts';

function asked(facts: CoachFacts, id: string): readonly ChosenQuestion[] {
  const branch = coachBranch(facts, id);
  return branch ? coachQuestions(branch, coachBook) : [];
}

const atFirst = (facts: CoachFacts, id: string) => asked(facts, id).slice(0, 6);
const ids = (chosen: readonly ChosenQuestion[]) => chosen.map(({ id }) => id);
const at = (parts: Parameters<typeof cause>[2]): CoachFacts =>
  alarmCase({ causes: [cause('O1', ['A1'], parts)] });

describe('the coach', () => {
  test('asks at the node’s own level and area, and at the next level deeper', () => {
    const first = atFirst(at({ level: 'enhet', area: 'teknik', text: 'Ingen provar' }), 'O1');
    expect(first.map(({ why }) => why)).toEqual(expect.arrayContaining(['area', 'level', 'next-level']));
    for (const { id, why } of asked(at({ level: 'enhet', area: 'teknik' }), 'O1')) {
      const question = coachQuestion(id);
      if (why === 'area') expect(question).toMatchObject({ level: 'enhet', area: 'teknik' });
      if (why === 'level') expect(question?.level).toBe('enhet');
      if (why === 'next-level') expect(question?.level).toBe('system');
    }
  });

  test('asks no level beyond the deepest', () => {
    const levels = asked(alarmCase(), 'O3').map(({ id }) => coachQuestion(id)?.level);
    expect(new Set(levels)).toEqual(new Set(['system']));
  });

  test('asks nothing shallower than the node, of a theme either', () => {
    const facts = at({ level: 'system', text: 'Ingen egenkontroll av låsta dörrar' });
    const chosen = asked(facts, 'O1');
    expect(chosen.map(({ why }) => why)).toContain('theme');
    expect(new Set(chosen.map(({ id }) => coachQuestion(id)?.level))).toEqual(new Set(['system']));
  });

  test('begins nearest the person at a deviation, in every area', () => {
    const first = asked(alarmCase({ causes: [] }), 'A1').filter(({ why }) => why === 'level');
    const areas = first.slice(0, 5).map(({ id }) => coachQuestion(id)?.area);
    expect(coachQuestion(first[0]?.id ?? '')?.level).toBe('individ');
    expect(new Set(areas).size).toBeGreaterThanOrEqual(4);
  });

  test('takes the level of what a cause without level leads to', () => {
    const facts = alarmCase();
    const causes = [...facts.causes.slice(0, 2), cause('O3', ['O2'], { text: 'Ny' })];
    const levels = asked({ ...facts, causes }, 'O3').map(({ id }) => coachQuestion(id)?.level);
    expect(levels).not.toContain('individ');
  });

  test.each([
    [{ kind: 'rutin-ej-foljd', level: 'enhet', area: 'procedurer' }, /^rutin-/, 'the kind is filled in'],
    [{ text: 'Rutinen följdes inte', level: 'enhet' }, /^rutin-/, 'only the words say it'],
    [{ kind: 'personalbrist', level: 'enhet' }, /^bemanning-/, 'too few staff'],
    [
      { text: 'Det var personalbrist den natten', level: 'individ' },
      /^bemanning-/,
      'in its words, on another level',
    ],
  ] as const)('first asks why and by which decision of %j', (parts, expected, _reason) => {
    const first = asked(at(parts), 'O1').slice(0, 5);
    for (const { id, why } of first)
      expect({ id, why }).toEqual({ id: expect.stringMatching(expected), why: 'kind' });
  });

  test('believes "annan orsak" against the words', () => {
    const chosen = asked(at({ kind: 'annan', text: 'Rutinen följdes inte' }), 'O1');
    expect(chosen.map(({ why }) => why)).not.toContain('kind');
  });

  test.each([
    ['barn', 'Barnet fick inte träffa sin handläggare', 'barn'],
    ['sjalvbestammande', 'Dörren var låst utan samtycke', 'a locked door'],
    ['hemtjanst', 'Hemtjänsten hade fel nyckel', 'keys'],
    ['vald', 'Han slog en annan boende', 'violence'],
    ['myndighet', 'Beslutet var inte verkställt', 'a decision not carried out'],
    ['dokumentation', 'Genomförandeplanen saknade larmet', 'the plan'],
    ['ekonomi', 'Hennes pengar räknades av en person', 'money'],
    ['bemotande', 'Hon upplevde bemötandet som kränkande', 'manner'],
    ['lakemedel', 'Delegeringen hade gått ut', 'delegation'],
    ['utforare', 'Utföraren hade ett eget avtal', 'a provider'],
    ['rapportering', 'Ingen rapporterade det', 'nobody reported'],
    ['rapportering', 'Kylskåpet hölls låst i tre veckor', 'long enough for others to have known'],
  ])('brings up the theme %s when a cause says "%s"', (theme, text, _reason) => {
    const first = atFirst(at({ level: 'individ', area: 'organisation', text }), 'O1');
    expect(first.some(({ id, why }) => why === 'theme' && id.startsWith(`${theme}-`))).toBe(true);
  });

  test.each([
    ['Hon berättade om sina barnbarn', 'barn', 'grandchildren are no theme'],
    ['Larmet var påslaget hela natten', 'vald', 'letters inside another word'],
    ['Hon kunde inte påtala det', 'barn', 'reporting is no other theme'],
    ['Tillsynen uteblev en natt', 'rapportering', 'nothing says that anybody knew'],
  ])('leaves a theme that "%s" does not bring up', (text, theme, _reason) => {
    const chosen = asked(at({ level: 'individ', text }), 'O1');
    expect(ids(chosen).filter((id) => id.startsWith(`${theme}-`))).toEqual([]);
  });

  test.each([
    ['Flera kände till det', 'rapportering-3', 'some knew'],
    ['Det hade pågått i månader', 'rapportering-3', 'it went on for long'],
    ['Hon vågade inte säga till', 'rapportering-5', 'afraid of the group'],
  ])('asks about reporting at an enhet cause that says "%s": %s', (text, id, _reason) => {
    const themed = asked(at({ level: 'enhet', text }), 'O1').filter(({ why }) => why === 'theme');
    expect(themed[0]?.id).toBe(id);
  });

  test('hears the theme in the deviation and its events too', () => {
    const facts = alarmCase({ events: [{ id: 'H1', label: 'H1', text: 'Hemtjänsten kom inte in.' }] });
    expect(asked(facts, 'O3').some(({ id }) => id.startsWith('hemtjanst-'))).toBe(true);
  });

  test('leaves out a question tried at the node', () => {
    const [first] = asked(alarmCase(), 'O1');
    const question = coachQuestion(first?.id ?? '')?.question ?? '';
    const tried = [{ id: 'F1', label: 'F1', question, branch: ['O1'] }];
    expect(ids(asked(alarmCase({ triedQuestions: tried }), 'O1'))).not.toContain(first?.id);
  });

  test('puts last a question tried elsewhere in the branch, and heeds no other branch', () => {
    const [first] = asked(alarmCase(), 'O2');
    const question = coachQuestion(first?.id ?? '')?.question ?? '';
    const triedAt = (branch: string) => [{ id: 'F1', label: 'F1', question, branch: [branch] }];
    const before = ids(asked(alarmCase(), 'O2'));
    const moved = ids(asked(alarmCase({ triedQuestions: triedAt('O1') }), 'O2'));
    expect(moved.indexOf(first?.id ?? '')).toBeGreaterThan(before.length / 2);
    expect(ids(asked(alarmCase({ triedQuestions: triedAt('O99') }), 'O2'))).toEqual(before);
  });

  test('puts last what a cause just under the node already answers', () => {
    const chosen = asked(alarmCase(), 'O1');
    const placed = chosen.map(({ id }) => coachQuestion(id));
    const answered = placed.findIndex((each) => each?.level === 'enhet' && each.area === 'procedurer');
    const open = placed.findIndex((each) => each?.level === 'enhet' && each.area === 'kommunikation');
    expect(answered).toBeGreaterThan(open);
    expect(answered).toBeGreaterThanOrEqual(6);
  });

  test('chooses the same at every asking', () => {
    expect(asked(alarmCase(), 'A1')).toEqual(asked(alarmCase(), 'A1'));
  });

  test('ends on a circle, on links to nothing and on a text of ten thousand characters', () => {
    const causes = [
      cause('O1', ['A1', 'O2'], { text: 'lås '.repeat(2500), level: 'enhet' }),
      cause('O2', ['O1', 'gone'], {}),
    ];
    expect(asked(alarmCase({ causes }), 'O1').length).toBeGreaterThan(0);
    expect(coachBranch(alarmCase(), 'gone')).toBeNull();
  });
});
