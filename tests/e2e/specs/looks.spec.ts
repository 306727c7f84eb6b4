import { demoCaseFile } from '../scripts/demo-files.ts';
import { lexSarahSteps } from '../../../shared/regimes/lex-sarah/steps.ts';
import { lexSarahText } from '../../../shared/regimes/lex-sarah/text.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { settingsRoomText } from '../../../shared/text/rooms/settings-room.ts';
import { expect, test } from '../fixture/test.ts';
import { passphrase } from '../investigator.ts';
import { looksAt } from '../rooms/looks.ts';

test.setTimeout(300_000);

test('the room before a register is open', async ({ investigator, page }) => {
  const { openRoom, hand } = investigator;
  await expect(page.getByRole('heading', { name: openRoomText.chooseTitle })).toBeVisible();
  await looksAt(page, 'oppna-tomt');
  await hand.click(page.getByRole('button', { name: openRoomText.create, exact: true }));
  await looksAt(page, 'oppna-skapa');
  await hand.click(page.getByRole('button', { name: openRoomText.back, exact: true }));
  await openRoom.creates({
    name: 'Övning',
    userName: 'Kim Testmark',
    userTitle: 'SAS',
    passphrase,
    demo: true,
  });
  const lines = await openRoom.readsSheet();
  await looksAt(page, 'oppna-blad');
  await openRoom.showsSheetIsKept(lines);
  await investigator.locks();
  await expect(openRoom.unlockHeading).toBeVisible();
  await looksAt(page, 'oppna-las-upp');
});

test('the rooms of a register with the three worked cases', async ({ investigator, page }) => {
  const { hand, cases, case: room, documents } = investigator;
  await investigator.createsRegister({ demo: true });
  await looksAt(page, 'idag');
  await investigator.goesTo('arenden');
  await hand.click(page.getByText(casesRoomText.all, { exact: true }));
  await expect(cases.rows).toHaveCount(4);
  await looksAt(page, 'arenden');
  await cases.searches('larm');
  await expect(page.getByText(/träffar/)).toBeVisible();
  await looksAt(page, 'arenden-sok');
  await cases.searches('');
  await hand.click(page.getByRole('button', { name: casesRoomText.register }).first());
  await looksAt(page, 'arenden-rapport');
  await hand.press('Escape');
  await hand.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksAt(page, 'palett');
  await hand.press('Escape');
  await cases.opens('Björkgården');
  await room.isAt('Rapport');
  await room.opensDocuments();
  await expect(documents.sheet.getByRole('article')).toBeVisible();
  await looksAt(page, 'dokument-utredning');
  await documents.chooses('Anmälan till IVO');
  await looksAt(page, 'dokument-anmalan');
});

test('every tab of the settings', async ({ investigator, page }) => {
  await investigator.createsRegister({ demo: true });
  await investigator.goesTo('installningar');
  const tabs = ['organisation', 'units', 'delegations', 'lists', 'local', 'users', 'log'] as const;
  for (const tab of tabs) {
    await investigator.hand.click(page.getByRole('tab', { name: settingsRoomText[tab], exact: true }));
    await looksAt(page, `installningar-${tab}`);
  }
});

for (const half of [0, 1]) {
  const steps = lexSarahSteps.filter(({ id }) => id !== 'direktbeslut' && id !== 'overlamning');
  test(`the steps of case 1, part ${half + 1} of 2`, async ({ investigator, page }) => {
    await investigator.opensCaseFile(demoCaseFile('fall-1'));
    await investigator.case.isAt('Rapport');
    for (const { id } of steps.filter((_, index) => index % 2 === half)) {
      await investigator.case.goesTo(lexSarahText.steps[id]?.title ?? '');
      await looksAt(page, `arende-${id}`);
    }
  });
}

test('the short track of case 3', async ({ investigator, page }) => {
  await investigator.opensCaseFile(demoCaseFile('fall-3'));
  for (const id of ['direktbeslut', 'overlamning']) {
    await investigator.case.goesTo(lexSarahText.steps[id]?.title ?? '');
    await looksAt(page, `arende-${id}`);
  }
});
