import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { passedText } from '../../../shared/text/rooms/passed-findings.ts';
import { expect, test } from '../fixture/test.ts';
import type { Investigator } from '../investigator.ts';
import { labelOf } from '../scripts/words.ts';

const partTitle = (part: string): string => lexSarahText.parts[part]?.title ?? '';
const reason = 'Skydden prövas i vårdgivarens egen analys.';

/** A report to be investigated, at the step of causes, where nobody has looked at any protection. */
async function atCauses(investigator: Investigator): Promise<void> {
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Larmet ringde, ingen kom.', heading: 'Larm', unit: 'Norr' });
  await investigator.case.goesTo('Initial bedömning');
  const inquiry = lexSarahText.fields['initialAssessment.route']?.codes?.['utredning'] ?? '';
  await investigator.case.in('Initial bedömning').choice(labelOf('initialAssessment.route'), inquiry);
  await investigator.case.goesTo(lexSarahText.steps['orsaker']?.title ?? '');
}

test('a finding is passed by from Granskaren with the keyboard alone, and taken up again', async ({
  investigator,
  page,
}) => {
  await atCauses(investigator);
  const { reviewer } = investigator.case;
  const begin = reviewer.getByRole('button', { name: new RegExp(`^${passedText.pass}: `) });
  const before = await begin.count();
  expect(before).toBeGreaterThan(0);
  const title = ((await begin.first().getAttribute('aria-label')) ?? '').replace(`${passedText.pass}: `, '');

  // Left by Escape, the focus is back where it was.
  await begin.first().focus();
  await page.keyboard.press('Enter');
  const field = reviewer.getByRole('textbox', { name: passedText.reasonFor(title) });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(begin.first()).toBeFocused();
  await expect(field).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const passed = reviewer.getByRole('region', { name: passedText.title });
  await expect(passed).toBeFocused();
  await expect(passed).toContainText(title);
  await expect(passed).toContainText(reason);
  await expect(passed).toContainText('Kim Testmark');
  await expect(begin).toHaveCount(before - 1);
  await expect(reviewer.locator('.reviewer-finding strong', { hasText: title })).toHaveCount(0);

  // It is in the register, not in the window.
  await page.reload();
  await expect(passed).toContainText(reason);

  await passed.getByRole('button', { name: passedText.takeUpOf(title) }).focus();
  await page.keyboard.press('Enter');
  await expect(passed).toHaveCount(0);
  await expect(begin).toHaveCount(before);
  await expect(reviewer.getByRole('heading', { name: caseRoomText.reviewer })).toBeFocused();
});

test('what only a remedy takes away is not offered, and what was passed by is counted no more', async ({
  investigator,
  page,
}) => {
  await atCauses(investigator);
  const { reviewer } = investigator.case;
  // Begun, so that what is missing in it counts.
  await investigator.case.in(partTitle('analysis')).text(labelOf('analysis.method'), 'Samtal och journal');
  await investigator.case.isSaved();
  const firm = reviewer.locator('li').filter({ hasText: caseRoomText.blocking });
  await expect(firm.getByRole('button', { name: passedText.pass })).toHaveCount(0);
  const link = page.getByRole('navigation', { name: caseRoomText.steps }).locator('[aria-current]').first();
  const countOf = async (): Promise<number> => Number(/(\d+)/.exec(await link.innerText())?.[1] ?? '0');
  const counted = await countOf();
  const may = reviewer.locator('li').filter({ hasText: caseRoomText.blockingUnlessReason });
  const mayCount = await may.count();
  expect(mayCount).toBeGreaterThan(0);
  for (let left = mayCount; left > 0; left -= 1) {
    const row = may.first();
    await row.getByRole('button', { name: passedText.pass }).click();
    await row.getByRole('textbox').fill(reason);
    await row.getByRole('button', { name: passedText.save }).click();
    await expect(may).toHaveCount(left - 1);
  }
  expect(counted - (await countOf())).toBe(mayCount);
});
