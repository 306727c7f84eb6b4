import { expect, test } from 'vitest';
import { causeAreas, causeLevels } from '../../../shared/domain/causes.ts';
import { causeQuestions } from '../../../shared/text/cause-questions.ts';

test.each(causeLevels.flatMap((level) => causeAreas.map((area) => [level, area] as const)))(
  'there are two questions for level %s and area %s, and they are questions',
  (level, area) => {
    const questions = causeQuestions.filter((one) => one.level === level && one.area === area);
    expect(questions).toHaveLength(2);
    for (const { question } of questions) expect(question).toMatch(/\?$/u);
  },
);

test('no question is asked twice', () => {
  const questions = causeQuestions.map(({ question }) => question);
  expect(new Set(questions).size).toBe(questions.length);
});
