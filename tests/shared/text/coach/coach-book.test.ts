import { describe, expect, test } from 'vitest';
import { findBlameWords } from '../../../../shared/domain/blame-words.ts';
import { causeAreas, causeLevels } from '../../../../shared/domain/causes.ts';
import { coachThemes } from '../../../../shared/domain/coach/question.ts';
import { blameWords } from '../../../../shared/text/blame-words.ts';
import { coachBook, coachQuestion } from '../../../../shared/text/coach/coach-book.ts';

const { questions, themeSignals, kindSignals } = coachBook;
const general = questions.filter(({ theme, kinds }) => !theme && !kinds);
const own = questions.filter((question) => !general.includes(question));

describe('the coach’s questions', () => {
  test.each(causeLevels.flatMap((level) => causeAreas.map((area) => [level, area] as const)))(
    'two general ones stand at level %s and area %s',
    (level, area) => {
      expect(general.filter((one) => one.level === level && one.area === area)).toHaveLength(2);
    },
  );

  test('at least forty more are for social care', () => {
    expect(own.length).toBeGreaterThanOrEqual(40);
  });

  test.each(coachThemes)('theme %s has questions on all three levels', (theme) => {
    const levels = new Set(questions.filter((one) => one.theme === theme).map(({ level }) => level));
    expect([...levels].toSorted()).toEqual([...causeLevels].toSorted());
  });

  test('each has an id of its own and stands once', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
    for (const each of questions) expect(coachQuestion(each.id)).toBe(each);
  });

  test.each(questions.map(({ id, question }) => [id, question] as const))(
    '%s asks, in one line, and blames nobody',
    (_id, question) => {
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
      expect(question.length).toBeLessThanOrEqual(140);
      expect(question).not.toMatch(/\bvems fel\b|\bvem gjorde fel\b/iu);
      expect(findBlameWords(question, blameWords)).toEqual([]);
    },
  );

  test('every signal is in lower case and long enough to mean something', () => {
    const all = [
      ...questions.flatMap(({ signals }) => signals),
      ...Object.values(themeSignals).flat(),
      ...Object.values(kindSignals).flat(),
    ];
    for (const signal of all) {
      expect(signal).toBe(signal.toLocaleLowerCase('sv'));
      expect(signal.replace('-', '').length, signal).toBeGreaterThanOrEqual(2);
    }
  });

  test('every question of a theme has words of its own that bring it up', () => {
    const themed = questions.filter(({ theme }) => theme !== undefined);
    expect(themed.length).toBeGreaterThan(0);
    expect(themed.filter(({ signals }) => signals.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
