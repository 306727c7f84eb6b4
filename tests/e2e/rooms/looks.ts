import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const shots = 'test-results/screenshots';
const wide = { width: 1440, height: 960 };
/** 1280 px at 400 % zoom. */
const narrow = { width: 320, height: 900 };

/**
 * Looks at what stands on the screen: nothing for axe to remark on in light or dark, no sideways scrolling at 320 px.
 * Leaves a picture of each, for eyes; they are compared with nothing.
 */
export async function looksAt(page: Page, name: string): Promise<void> {
  await page.setViewportSize(wide);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await remarksOn(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
    await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(narrow);
  await page.screenshot({ path: `${shots}/${name}-320.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} scrolls sideways at 320 px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
}

/** React Aria's own live region: it names a button that is gone for a few seconds after the button is. */
const announcer = '[data-live-announcer]';

/** They fade away: whatever their contrast is, it is passing. */
const toasts = '.ui-toasts';

/** Structure is the same in both; colours are not. */
async function remarksOn(page: Page, colorScheme: 'light' | 'dark'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(announcer).exclude(toasts);
  const run = colorScheme === 'light' ? axe : axe.withRules(['color-contrast']);
  const { violations } = await run.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
