import type { Locator } from '@playwright/test';
import { expect, test } from '../fixture/test.ts';
import { Investigator } from '../investigator.ts';
import { labelOf } from '../scripts/words.ts';

const boxes = [
  {
    kind: 'a text box',
    step: 'Rapport',
    box: ({ case: room }: Investigator): Locator => room.in('Händelsen').textbox(labelOf('event.summary')),
    holds: (box: Locator, text: string | RegExp) => expect(box).toHaveValue(text),
  },
  {
    kind: 'running text',
    step: 'Bedömning',
    box: ({ case: room }: Investigator): Locator =>
      room.in('Bedömning').group(labelOf('assessment.whatConsisted')).getByRole('textbox'),
    holds: (box: Locator, text: string | RegExp) => expect(box).toHaveText(text),
  },
] as const;

for (const { kind, step, box, holds } of boxes) {
  test(`a save in the middle of a composition leaves it whole in ${kind}`, async ({
    investigator,
    context,
  }) => {
    const { page, case: room } = investigator;
    await investigator.createsRegister();
    await investigator.goesTo('arenden');
    await investigator.registers({ original: 'Rapporten.', heading: 'Uteblivet besök' });
    await room.goesTo(step);
    const mine = box(investigator);
    await mine.click();
    await page.keyboard.type('Före efter');
    await room.isSaved();
    for (const _ of 'efter') await page.keyboard.press('ArrowLeft');
    const second = new Investigator(await context.newPage());
    await second.page.goto(page.url());
    await holds(box(second), 'Före efter');
    await page.bringToFront();

    const keyboard = await context.newCDPSession(page);
    const composes = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await composes('e');
    await holds(box(second), 'Före eefter');
    await composes('ee');
    await holds(box(second), 'Före eeefter');
    await keyboard.send('Input.insertText', { text: 'é ' });
    await holds(mine, 'Före é efter');
    await page.keyboard.type('just ');
    await holds(box(second), 'Före é just efter');
    await holds(mine, 'Före é just efter');
  });
}
