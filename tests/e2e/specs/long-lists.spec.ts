import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { expect, test } from '../fixture/test.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';

test('a long list is looked over folded, and a card pointed at unfolds itself', async ({
  investigator,
  page,
}) => {
  const { case: room } = investigator;
  await investigator.opensCaseFile(demoCaseFile('fall-1'));
  await room.goesTo('Underlag');
  const textOf = (label: string) => room.card(label).getByRole('textbox', { name: 'Uppgift', exact: true });
  const headOf = (label: string) =>
    room.card(label).getByRole('button', { name: new RegExp(`^${label}\\b`) });
  await expect(headOf('K2')).toHaveAttribute('aria-expanded', 'false');
  await expect(textOf('K2')).toHaveCount(0);
  await headOf('K2').click();
  await expect(textOf('K2')).toBeVisible();
  await page.getByRole('button', { name: caseRoomText.unfoldAll }).click();
  await expect(textOf('K5')).toBeVisible();
  await page.getByRole('button', { name: caseRoomText.foldAll }).click();
  await expect(textOf('K2')).toHaveCount(0);

  // A field under "Mer" in a folded card: both have to give way.
  await page.getByRole('button', { name: caseRoomText.startCorrection, exact: true }).click();
  await page.getByRole('textbox', { name: caseRoomText.correctionReason }).fill('Fel namn.');
  await page.getByRole('button', { name: caseRoomText.startCorrection, exact: true }).click();
  const address = new URL(page.url());
  await page.goto(
    `${address.origin}${address.pathname}${address.hash.split('?')[0]}?falt=sources%2FK4.recorderName`,
  );
  await expect(room.card('K4').getByRole('textbox', { name: 'Antecknat av', exact: true })).toBeFocused();
});
