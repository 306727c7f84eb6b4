import { coverageText } from '../../../shared/text/rooms/coverage.ts';
import { expect, test } from '../fixture/test.ts';
import { CauseRoom } from '../rooms/cause-room.ts';
import { CoverageRoom } from '../rooms/coverage-room.ts';
import { causeCaseFile } from '../scripts/cause-case.ts';
import { labelOf, optionOf } from '../scripts/words.ts';

/** From what was near the person to what the leadership decided. */
const chain = [
  ['Vikarien visste inte vem som hade tillsyn.', 'individ', 'kommunikation'],
  ['Nattlistan visar bara den egna avdelningen.', 'enhet', 'procedurer'],
  ['Ingen äger nattlistan.', 'system', 'organisation'],
] as const;

test('a chain of three causes with level, area and an action against each deepest one is within twenty clicks', async ({
  investigator,
}, info) => {
  const { page, hand, case: room } = investigator;
  await investigator.opensCaseFile(causeCaseFile(info.outputDir, []));
  await room.goesTo('Orsaksanalys');
  const causes = new CauseRoom(page, hand);
  const map = new CoverageRoom(page, hand);
  const clicks = await investigator.counts(async () => {
    await causes.asksWhy(causes.deviation('A1'));
    for (const [index, [text, level, area]] of chain.entries()) {
      const card = room.card(`O${index + 1}`);
      if (index > 0) await causes.asksWhy(room.card(`O${index}`));
      await hand.typeHere(text);
      await hand.tab();
      await room.writerIn(card).choice(labelOf('causes.level'), optionOf('causes.level', level));
      await room.writerIn(card).choice(labelOf('causes.area'), optionOf('causes.area', area));
    }
    await causes.asksWhy(causes.deviation('A2'));
    await hand.typeHere('Tillsyn på natten beslutas utan bemanning.');
    await hand.tab();
    await room.goesTo('Åtgärder');
    await map.takesFirstFromBank('O3');
    await map.takesFirstFromBank('O4');
  });
  expect(clicks).toBeLessThanOrEqual(20);
  await expect(page.getByText(coverageText.summary(2, 2))).toBeVisible();
  info.annotations.push({ type: 'clicks', description: String(clicks) });
});
