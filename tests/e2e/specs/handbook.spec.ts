import { handbookTitles, handbookTopics } from '../../../shared/text/handbook/topics.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';
import { expect, test } from '../fixture/test.ts';
import { looksAt } from '../rooms/looks.ts';

test.beforeEach(async ({ investigator }) => {
  await investigator.createsRegister();
  await investigator.goesTo('metod');
});

test('the handbook is one page with an index that leads to its chapters', async ({ investigator, page }) => {
  for (const topic of handbookTopics)
    await expect(page.getByRole('heading', { level: 2, name: handbookTitles[topic] })).toHaveCount(1);
  await looksAt(page, 'metod');
  const index = page.getByRole('navigation', { name: handbookText.index });
  await investigator.hand.click(index.getByRole('link', { name: handbookTitles.atgarder }));
  const heading = page.getByRole('heading', { level: 2, name: handbookTitles.atgarder });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(/metod\?kapitel=atgarder/);
  await looksAt(page, 'metod-atgarder');
});

test('a search leads to the heading under which its words stand', async ({ investigator, page }) => {
  const index = page.getByRole('navigation', { name: handbookText.index });
  await index.getByRole('searchbox', { name: handbookText.search }).fill('svaga förbjudna');
  await expect(index.getByText(handbookText.hits(1))).toBeVisible();
  await investigator.hand.press('Enter');
  await expect(
    page.getByRole('heading', { level: 3, name: 'Svaga åtgärder är inte förbjudna' }),
  ).toBeFocused();
  await index.getByRole('searchbox', { name: handbookText.search }).fill('zebra');
  await expect(index.getByText(handbookText.hits(0))).toBeVisible();
});

test('a chapter is found from anywhere by Ctrl+K', async ({ investigator, page }) => {
  await investigator.goesTo('idag');
  await investigator.hand.press('Control+k');
  await investigator.hand.typeHere('orsakssats');
  await investigator.hand.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: handbookTitles.orsakssats })).toBeFocused();
});

test('on paper the book is without index, buttons and rooms', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2, name: handbookTitles.orsak })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
