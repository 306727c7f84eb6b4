import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexSarahDocumentTexts } from '../../../shared/regimes/lex-sarah/text/documents.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { expect, test } from '../fixture/test.ts';
import { demoCaseFile } from '../scripts/demo-files.ts';

/** Worked case 2 before its decision, and with nobody said to have proposed it. */
function withoutProposer(folder: string): string {
  const {
    decidedAt: _fixed,
    ready: _marks,
    ...file
  } = JSON.parse(readFileSync(demoCaseFile('fall-2'), 'utf8'));
  const { proposedBy: _by, proposedByTitle: _title, proposedOn: _on, ...decision } = file.case.decision;
  const path = join(folder, 'utan-forslag.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, JSON.stringify({ ...file, case: { ...file.case, decision } }));
  return path;
}

test('what the decision lacks in its own pages is named before it is fixed, and wants a reason', async ({
  investigator,
  page,
}, info) => {
  const { case: room, documents, hand } = investigator;
  await investigator.opensCaseFile(withoutProposer(info.outputDir));
  await room.goesTo('Beslut');
  const panel = page.locator('.case-fix');
  const fix = panel.getByRole('button', { name: caseRoomText.fixDecision, exact: true });
  const reason = panel.getByRole('textbox');
  await expect(reason).toHaveCount(1);
  await expect(fix).toBeDisabled();

  await test.step('what the investigation lacks leads to it', async () => {
    const locked = panel.getByText(caseRoomText.lockedToo);
    await expect(locked).toBeVisible();
    await panel.locator('.reviewer-finding').last().click();
    await expect(documents.sheet).toContainText(lexSarahDocumentTexts.utredning.title);
    await page.goBack();
    await expect(fix).toBeDisabled();
  });

  await hand.click(reason);
  await hand.typeHere('Förslaget lämnades muntligen på nämndens möte.');
  await room.fixesDecision();
});
