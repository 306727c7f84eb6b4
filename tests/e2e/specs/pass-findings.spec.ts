import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { lostText } from '../../../shared/text/lost.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { passedText } from '../../../shared/text/rooms/passed-findings.ts';
import { shellText } from '../../../shared/text/rooms/shell.ts';
import { expect, test } from '../fixture/test.ts';
import { Investigator, passphrase } from '../investigator.ts';
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

/** Begins a reason in the first finding that may be passed by; the finding's title. */
async function beginsReason({ case: { reviewer }, hand }: Investigator): Promise<string> {
  const begin = reviewer.getByRole('button', { name: new RegExp(`^${passedText.pass}: `) }).first();
  const title = ((await begin.getAttribute('aria-label')) ?? '').replace(`${passedText.pass}: `, '');
  await hand.click(begin);
  await hand.type(reviewer.getByRole('textbox', { name: passedText.reasonFor(title) }), reason);
  return title;
}

test('a reason that is typed and not saved is there again after another step, and Escape takes nothing away', async ({
  investigator,
  page,
}) => {
  await atCauses(investigator);
  const { reviewer } = investigator.case;
  const title = await beginsReason(investigator);
  const field = reviewer.getByRole('textbox', { name: passedText.reasonFor(title) });
  await investigator.case.goesTo('Initial bedömning');
  await expect(field).toHaveCount(0);
  await expect(reviewer.getByRole('status', { name: passedText.unsentTitle })).toContainText(reason);
  await investigator.case.goesTo(lexSarahText.steps['orsaker']?.title ?? '');
  await expect(field).toHaveValue(reason);
  await expect(reviewer.getByRole('status', { name: passedText.unsentTitle })).toHaveCount(0);

  await field.focus();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(reviewer.getByText(passedText.notSaved)).toBeVisible();
  await reviewer.getByRole('button', { name: passedText.goOnOf(title) }).click();
  await expect(field).toHaveValue(reason);
  await reviewer.getByRole('button', { name: passedText.discard }).click();
  await reviewer.getByRole('button', { name: passedText.passOf(title) }).click();
  await expect(field).toHaveValue('');
});

test('a lock asks about a reason that is not saved; gone ahead with, it says where it stood', async ({
  investigator,
  page,
}) => {
  await atCauses(investigator);
  const title = await beginsReason(investigator);
  const field = investigator.case.reviewer.getByRole('textbox', { name: passedText.reasonFor(title) });
  await investigator.locks();
  const asks = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  await expect(asks).toContainText(shellText.unsavedTitle);
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue(reason);
  await investigator.locks();
  await asks.getByRole('button', { name: shellText.lockAnyway }).click();
  const notice = page.getByRole('alert').filter({ hasText: lostText.title });
  await expect(notice).toContainText(lostText.reason('').trim().replace(/,$/, ''));
  await expect(page.getByText(reason)).toHaveCount(0);
  await investigator.openRoom.unlocks(passphrase);
  await expect(
    investigator.case.reviewer.getByRole('button', { name: passedText.passOf(title) }),
  ).toBeVisible();
  await expect(field).toHaveCount(0);
});

test('another window passes the same finding by: what stands is shown, and so are the own words', async ({
  investigator,
  page,
}) => {
  await atCauses(investigator);
  const { reviewer } = investigator.case;
  const title = await beginsReason(investigator);
  const second = new Investigator(await page.context().newPage());
  await second.page.goto(page.url());
  const theirs = second.case.reviewer;
  await theirs.getByRole('button', { name: passedText.passOf(title) }).click();
  await theirs.getByRole('textbox', { name: passedText.reasonFor(title) }).fill('Någon annans skäl.');
  await theirs.getByRole('button', { name: passedText.save }).click();

  const passed = reviewer.getByRole('region', { name: passedText.title });
  await expect(passed).toContainText('Någon annans skäl.');
  const unsent = reviewer.getByRole('status', { name: passedText.unsentTitle });
  await expect(unsent).toContainText(passedText.passedMeanwhile('Kim Testmark', 'Någon annans skäl.'));
  await expect(unsent).toContainText(reason);
  await expect(unsent).toBeInViewport();
  await passed.getByRole('button', { name: passedText.takeUpOf(title) }).click();
  await expect(reviewer.getByRole('textbox', { name: passedText.reasonFor(title) })).toHaveValue(reason);
  await reviewer.getByRole('button', { name: passedText.save }).click();
  await expect(passed).toContainText(reason);
  await expect(unsent).toHaveCount(0);
});
