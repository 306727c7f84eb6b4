import { appText } from '../../../shared/text/app-text.ts';
import { errorText } from '../../../shared/text/errors.ts';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { expect, test } from '../fixture/test.ts';
import { passphrase } from '../investigator.ts';

test('a wrong line of the recovery sheet is pointed out, and the sheet can be seen again', async ({
  investigator,
}) => {
  const { openRoom, page } = investigator;
  await openRoom.creates({
    name: 'Lex Sarah prov',
    userName: 'Kim Testmark',
    userTitle: 'SAS',
    passphrase,
  });
  const lines = await openRoom.readsSheet();
  await openRoom.showsSheetIsKept(lines.map(() => 'AAAA-BBBB-CCCC'));
  await expect(page.getByRole('alert')).toContainText(/Stämmer inte: rad/);
  await page.getByRole('button', { name: openRoomText.askShow }).click();
  expect(await openRoom.readsSheet()).toEqual(lines);
  await openRoom.showsSheetIsKept(lines);
  await expect(page.getByRole('heading', { name: appText.today.title })).toBeVisible();
});

test('locking clears the window; a wrong passphrase is met calmly; the right one brings everything back', async ({
  investigator,
}) => {
  const { page, openRoom } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Hon ropade men ingen kom.', heading: 'Uteblivet besök' });
  await investigator.locks();
  await expect(openRoom.unlockHeading).toBeVisible();
  expect(await page.content()).not.toContain('Uteblivet besök');
  expect(await page.content()).not.toContain('ingen kom');
  await expect(openRoom.passphrase).toBeFocused();

  await openRoom.unlocks('något helt annat än så');
  await expect(page.getByRole('alert')).toHaveText(errorText['wrong-passphrase']);
  await openRoom.unlocks(passphrase);
  await expect(investigator.case.card('R1').locator('pre')).toHaveText('Hon ropade men ingen kom.');
});

test('the screen is hidden by one key and comes back with everything still there', async ({
  investigator,
}) => {
  const { page, hand } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'En text.', heading: 'Något känsligt' });
  await hand.press('F8');
  const curtain = page.getByRole('dialog', { name: uiText.curtain.title });
  await expect(curtain).toBeVisible();
  expect(await curtain.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await hand.press('Escape');
  await expect(curtain).toBeHidden();
  await expect(page.getByText('Något känsligt').first()).toBeVisible();
});

test('a passphrase is changed after the old one, and only the new one opens then', async ({
  investigator,
  page,
}) => {
  const { openRoom } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('installningar');
  await page.getByRole('tab', { name: settingsRoomText.users, exact: true }).click();
  const changes = async (old: string): Promise<void> => {
    const box = (name: string) => page.getByRole('textbox', { name, exact: true });
    await box(settingsRoomText.oldPassphrase).fill(old);
    await box(settingsRoomText.newPassphrase).fill('fem helt andra ord här nu');
    await box(settingsRoomText.newPassphraseAgain).fill('fem helt andra ord här nu');
    await page.getByRole('button', { name: settingsRoomText.change, exact: true }).click();
  };
  await changes('inte den rätta frasen');
  await expect(page.getByText(errorText['wrong-passphrase'])).toBeVisible();
  await changes(passphrase);
  await expect(page.getByText(settingsRoomText.changed)).toBeVisible();
  await investigator.locks();
  // The room that is left has a box of the same name.
  await expect(openRoom.unlockHeading).toBeVisible();
  await openRoom.unlocks(passphrase);
  await expect(page.getByRole('alert')).toHaveText(errorText['wrong-passphrase']);
  await openRoom.unlocks('fem helt andra ord här nu');
  await expect(page.getByRole('heading', { level: 1, name: settingsRoomText.title })).toBeVisible();
});
