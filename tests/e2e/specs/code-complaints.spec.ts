import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { causesText } from '../../../shared/text/rooms/causes.ts';
import { expect, test } from '../fixture/test.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';

test.use({ isForDevelopers: true });

// The guard of the fixture judges: one key used twice, an attribute that is none, a library used against its terms.
for (const name of ['fall-1', 'fall-2'] as const)
  test(`neither React nor a library finds fault with any step of ${name}`, async ({ investigator, page }) => {
    await investigator.opensCaseFile(demoCaseFile(name));
    const steps = page.getByRole('navigation', { name: caseRoomText.steps }).getByRole('link');
    await expect(steps.first()).toBeVisible();
    for (let index = 0; index < (await steps.count()); index += 1) {
      await steps.nth(index).click();
      await expect(steps.nth(index)).toHaveAttribute('aria-current');
    }
    await investigator.case.goesTo('Orsaksanalys');
    await new CauseRoom(page, investigator.hand).showsGraph();
    await page.getByRole('button', { name: causesText.fill }).click();
    await expect(page.locator('.react-flow__attribution')).toBeVisible();
    await page.getByRole('button', { name: causesText.unfill }).click();
    for (const room of ['idag', 'metod', 'installningar'] as const) await investigator.goesTo(room);
  });
