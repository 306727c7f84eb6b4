import { describe, expect, test } from 'vitest';
import type { Block, DocumentModel, Inline } from '../../../shared/documents/blocks.ts';
import { findLeaks } from '../../../shared/documents/leaks.ts';

function text(content: string): Inline {
  return { kind: 'text', text: content };
}

function saying(...blocks: Block[]): DocumentModel {
  return {
    id: 'x',
    title: 'Utredning',
    reference: 'SN 2025/1',
    organisation: 'Nämnden',
    profile: 'deidentified',
    draft: false,
    blocks,
  };
}

function inParagraph(...inlines: Inline[]): DocumentModel {
  return saying({ kind: 'paragraph', inlines });
}

describe('anything that reads as a personnummer', () => {
  test.each([
    ['19121212-1212', 'twelve digits with hyphen'],
    ['191212121212', 'twelve digits'],
    ['121212-1212', 'ten digits with hyphen'],
    ['1212121212', 'ten digits'],
    ['121212+1212', 'plus, for who is over a hundred'],
    ['19121272-1212', 'samordningsnummer: day + 60'],
    ['19121212 1212', 'a space for the hyphen'],
    ['19 12 12 12 - 1212', 'spaced out'],
    ['19121212-12 12', 'the last four in pairs'],
    ['121212  \t1212', 'more than one blank'],
    ['121212\u00A0-\u00A01212', 'hard spaces'],
    ['19121212\u20131212', 'an en dash'],
    ['1912-12-12-1212', 'the date written with hyphens'],
    ['１９１２１２１２－１２１２', 'full-width digits'],
    ['19121212\u00AD1212', 'a soft hyphen between'],
    ['19121212-1213', 'a wrong check digit still points at somebody'],
    ['pnr19121212-1212.', 'letters and a full stop around it'],
    ['390314.9809', 'a full stop for the hyphen'],
    ['19390314.9809', 'twelve digits with a full stop'],
    ['390314/9809', 'a slash'],
    ['390314 / 9809', 'a slash with spaces'],
    ['390314:9809', 'a colon'],
    ['390314-T809', 'a reserve number with a letter'],
    ['19390314-t809', 'a reserve number in small letters'],
    ['1939-03-14-T809', 'a reserve number after a date with hyphens'],
    ['19390314-TF12', 'a reserve number with two letters'],
    ['39 03 14 98 09', 'in pairs'],
    ['19 39 03 14 98 09.', 'in pairs with its century'],
    ['19340101_1234', 'an underscore'],
    ['Journal_340101_1234.pdf', 'in the name of a file'],
    ['1934-01-01 1238', 'a date with hyphens and a space'],
    ['34-01-01 1238', 'the same without the century'],
    ['1934-01-011238', 'nothing after a date with hyphens'],
    ['1934-01-61 1235', 'a samordningsnummer so written'],
    ['391231 (1234)', 'brackets'],
    ['391231, 1234', 'a comma'],
    ['391231;1234', 'a semicolon'],
    ['1939/12/31-1234', 'a date with slashes'],
    ['1939.12.31-1234', 'a date with full stops'],
    ['1939_12_31_1234', 'a date with underscores'],
    ['391231\n1234', 'a line end'],
    ['391231-\n1234', 'a hyphen and a line end'],
    ['391231\u20281234', 'a line separator'],
    ['391231·1234', 'a dot in the middle'],
    ['391231*1234', 'a star'],
    ['391231~1234', 'a tilde'],
    ['391231 -- 1234', 'two hyphens'],
    ['391231-12-34', 'the last four in pairs with hyphens'],
    ['391231-123 4', 'the last digit apart'],
    ['391231\u2009\u2013\u20091234', 'an en dash between thin spaces'],
    ['391231\u202F1234', 'a narrow space that does not break'],
    ['391231%201234', 'a space in an address'],
    ['3 9 1 2 3 1 - 1 2 3 4', 'every digit apart'],
    ['2010-05-05 9884', 'a child: no time of day, and the check digit fits'],
    ['100505-9884', 'a child, with a hyphen'],
    ['20100505-9884', 'a child, with the century'],
    ['100565-9881', 'a samordningsnummer of a child'],
    ['340101-1234', 'an older person’s with a wrong check digit, in the usual form'],
    ['193401011234', 'the same in digits together'],
    ['120101+1234', 'a plus: over a hundred, whatever the check digit'],
    ['personnummer 34-01-01 1234', 'a wrong check digit beside the word'],
    ['340101 1234 (pnr)', 'a wrong check digit before the word'],
    ['född 1934-01-01 1234', 'a wrong check digit after a birth'],
    ['39.03.14.98.09', 'full stops throughout'],
    ['39,03,14,9809', 'commas throughout'],
    ['39-0314-9809', 'a hyphen after the year'],
    ['3903-149809', 'a hyphen after the month'],
    ['390 314 9809', 'in threes'],
    ['logg 251122 1015 390314-9809', 'one that begins where a log line ends'],
    ['0703159871', 'ten digits together that begin with 0, with the check digit of one born in 2007'],
  ])('%j is a leak: %s', (content) => {
    expect(findLeaks(inParagraph(text(`Se ${content}`)), [])).toMatchObject([
      { kind: 'personnummer', recordId: null },
    ]);
  });

  test.each([
    ['2025-11-22', 'a date'],
    ['2025-11-22 09.05', 'a date and a time'],
    ['2025-11-22 2025-11-24', 'two dates'],
    ['2025-11-22\u20132025-11-24', 'a range of dates'],
    ['20251122-20251124', 'a range of compact dates'],
    ['SN 2025/00417', 'a diarienummer'],
    ['3.1.1-12345/2025-8', 'a diarienummer of IVO'],
    ['212000-1355', 'an organisation number: its third and fourth digit are at least 20'],
    ['191312-1212', 'no such month'],
    ['191232-1212', 'no such day'],
    ['070-123 45 67', 'a telephone number'],
    ['08-12 12 12 34', 'a telephone number with area code'],
    ['19 121 212', 'an amount'],
    ['1234567890123456', 'a longer number'],
    ['3.1.1-120512/2025-8', 'a diarienummer whose number could be a date'],
    ['dnr 120512/2026', 'a diarienummer with its year last'],
    ['SN 2026/0412', 'a diarienummer with its year first'],
    ['2026-11-22 T1', 'a date and a label'],
    ['20261122T0905Z', 'an instant'],
    ['20251122-kl09', 'a date and an hour'],
    ['2025-11-22 kl. 09.05', 'a date and a time in words'],
    ['22.11.2025', 'a date with full stops'],
    ['390314,50', 'a sum with öre'],
    ['390 314.50', 'a sum with a full stop'],
    ['SOSFS 2011:5, SFS 1991:481', 'statutes'],
    ['08.15, 09.30, 10.45 och 12.10', 'times'],
    ['12 10 15 20 30 40 50', 'a row of numbers'],
    ['60 12 15 20', 'four numbers'],
    ['rum 120512-A1', 'a room'],
    ['SN 2026/0412-12', 'a diarienummer with a number of its own acts'],
    ['SN 2026-0412-1234', 'a diarienummer with hyphens'],
    ['dnr 120512, 2026', 'a diarienummer and its year'],
    ['dnr 120512 (2026)', 'a diarienummer and its year in brackets'],
    ['2026-09-19 02:40', 'a date and a time'],
    ['2026-09-19 02.40', 'a date and a time with a full stop'],
    ['2026-09-19 0240', 'a date and a time of four digits, though the check digit would fit'],
    ['2026-09-19, 1430', 'a date and a time after a comma'],
    ['2026-09-19 12-14', 'a date and two hours'],
    ['Skanning_20260919_1214.pdf', 'a file named by day and time'],
    ['IMG_20260919_121433.jpg', 'a file named by day and second'],
    ['2026-09-19 2975 kronor', 'a date and a sum whose check digit does not fit'],
    ['den 2026-09-19 (2026)', 'a date and a year'],
    ['2026-09-19, 2026-09-20', 'two dates with a comma'],
    ['1998-05-05, 1998-05-06', 'two dates before 2000'],
    ['0701211234', 'a mobile number written together, whose check digit does not fit'],
    ['0701-21 12 34', 'a mobile number in groups'],
    ['031-121212, 1234', 'two telephone numbers with one area code'],
    ['0480-12 12 12', 'a telephone number in pairs'],
    ['+46 70 121 21 21', 'a telephone number with its country'],
    ['120 512 kronor, 1340 kronor', 'two sums'],
    ['1 205 121 340 kronor', 'a large sum'],
    ['556036-0793', 'an organisation number of a company: no such month'],
    ['391231-xxxx', 'a day of birth alone tells less than the age in the prose does'],
    ['Larmlogg 20261103 0214', 'a line of the log of an alarm'],
    ['larmnummer 261103-0214', 'the number of an alarm'],
    ['turer 260105 0700-1600', 'a day and its shifts'],
    ['251122 1015', 'a day and a time'],
    ['schema 251201-0700', 'a day and the hour a shift begins'],
    ['Ärendenummer 20260412-0031', 'a day and a serial number'],
    ['reg 221203-4556', 'a serial number'],
    ['Verksamheten startade 1995-03-01 1200 platser', 'a day before 2000 and a number'],
    ['1998-04-12 1230 kr', 'a day before 2000 and a sum'],
    ['1998-04-12, 4410', 'the same with a comma'],
    ['den 99-01-01 1200', 'a day without the century and a number'],
    ['kontroller 08 10 12 14 16', 'hours of rounds'],
    ['Temperatur 36 05 12 30 10', 'values'],
    ['39.03.14.98.08', 'full stops throughout and no check digit'],
    ['390 314 9808', 'sums in threes'],
    ['192.168.12.12', 'an address of a machine'],
    ['v. 39 12 31', 'weeks'],
    ['2023-01\u20132026-08', 'two months'],
    ['1998-01\u20132001-08', 'two months before 2000'],
  ])('%j is none: %s', (content) => {
    expect(findLeaks(inParagraph(text(content)), [])).toEqual([]);
  });

  test('is found when split over runs and over the cells of a row', () => {
    expect(
      findLeaks(inParagraph(text('191212'), { kind: 'text', text: '12-1212', bold: true }), []),
    ).toHaveLength(1);
    const row = [[text('19121212')], [text('1212')]];
    const table: Block = { kind: 'table', caption: '', header: ['a', 'b'], widths: [1, 1], rows: [row] };
    expect(findLeaks(saying(table), [])).toMatchObject([{ place: 'row' }]);
  });

  test('is not made of the numbers in the cells of a row', () => {
    const row = ['39', '03', '14', '98', '09'].map((content) => [text(content)]);
    const header = row.map(() => 'antal');
    const table: Block = { kind: 'table', caption: '', header, widths: [1, 1, 1, 1, 1], rows: [row] };
    expect(findLeaks(saying(table), [])).toEqual([]);
  });
});
