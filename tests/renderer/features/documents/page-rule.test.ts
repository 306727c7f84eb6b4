import { expect, it } from 'vitest';
import { pageRule } from '../../../../renderer/features/documents/page-rule.ts';

const model = {
  draft: true,
  organisation: 'Socialnämnden, Exempelby kommun',
  title: 'Utredning',
  reference: 'SN 2026/0412',
  profile: 'full' as const,
};

it('says UTKAST in the margin of a draft and of nothing else', () => {
  expect(pageRule(model)).toContain('@top-center { content: "UTKAST"');
  expect(pageRule({ ...model, draft: false })).not.toContain('UTKAST');
});

it('says of a de-identified document that it is one', () => {
  const word = /SN 2026\/0412\\a [^"]+"/;
  expect(pageRule({ ...model, profile: 'deidentified' })).toMatch(word);
  expect(pageRule(model)).not.toMatch(word);
});

it.each([
  ['a quotation mark', '"; } body { display: none } @page { "', '\\22 ; } body'],
  ['a backslash', 'SN\\2026', 'SN\\5c 2026'],
  ['a line break', 'SN\n2026', 'SN\\a 2026'],
])('keeps %s of a reference within its string', (_what, reference, written) => {
  expect(pageRule({ ...model, reference })).toContain(written);
});
