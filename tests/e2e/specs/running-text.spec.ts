import type { RichText } from '../../../shared/richtext/schema.ts';
import { expect, test } from '../fixture/test.ts';
import { RichWriter } from '../rooms/rich-writer.ts';
import { labelOf } from '../scripts/words.ts';

const written: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'person', attrs: { person: 'P1' } },
        { type: 'text', text: ' föll på natten. ' },
        { type: 'citation', attrs: { sources: ['K1'] } },
        { type: 'text', text: ' Ingen kom. ' },
        { type: 'citation', attrs: { sources: ['K1', 'K2'] } },
      ],
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Jag trodde att de visste.' }] }],
    },
    { type: 'paragraph', content: [{ type: 'text', text: 'Hon är fortfarande rädd.' }] },
  ],
};

test('running text stays in its order while it saves itself, with persons, citations and quotes', async ({
  investigator,
}) => {
  const { page, hand, case: room } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Löpande text' });
  await room.goesTo('Berörda');
  const person = await room.adds('Lägg till person', 'Person', 'P1');
  await room.writerIn(person).text(labelOf('persons.alias'), 'Den enskilde');
  await room.goesTo('Underlag');
  for (const label of ['K1', 'K2']) {
    const card = await room.adds('Lägg till uppgiftskort', 'Uppgiftskort', label);
    await room.writerIn(card).text(labelOf('sources.content'), `Uppgift ${label}.`);
  }
  await room.goesTo('Bedömning');
  const field = room.in('Bedömning').group(labelOf('assessment.whatConsisted'));
  await new RichWriter(page, field, hand, () => 'Den enskilde').write(written);
  await room.isSaved();

  const paragraphs = field.getByRole('textbox').locator('p');
  const asRead = [
    'Den enskilde föll på natten. [K1] Ingen kom. [K1, K2]',
    'Jag trodde att de visste.',
    'Hon är fortfarande rädd.',
  ];
  await expect(paragraphs).toHaveText(asRead);
  await page.reload();
  await expect(paragraphs).toHaveText(asRead);
  await expect(field.getByRole('textbox').locator('blockquote')).toHaveText(asRead[1] ?? '');
});

test('a link is made by Enter or a click, never by leaving the field', async ({ investigator }) => {
  const { page, hand, case: room } = investigator;
  await investigator.createsRegister();
  await investigator.goesTo('arenden');
  await investigator.registers({ original: 'Rapporten.', heading: 'Kopplingar' });
  await room.goesTo('Underlag');
  for (const label of ['K1', 'K2', 'K3']) await room.adds('Lägg till uppgiftskort', 'Uppgiftskort', label);
  await room.goesTo('Händelseförlopp');
  const event = await room.adds('Lägg till händelse', 'Händelse', 'H1');
  const sources = room.writerIn(event).group(labelOf('events.sources'));
  // The budget for a note linked to an event.
  const linking = await investigator.counts(async () =>
    room.writerIn(event).links(labelOf('events.sources'), ['K2']),
  );
  expect(linking).toBeLessThanOrEqual(4);
  await expect(sources.getByRole('row')).toHaveText([/K2/]);
  await sources.getByRole('combobox').fill('K3');
  await hand.tab();
  await room.isSaved();
  await page.reload();
  await room.unfolds(event);
  await expect(sources.getByRole('row')).toHaveText([/K2/]);
});
