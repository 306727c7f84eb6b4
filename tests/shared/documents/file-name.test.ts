import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentFileName, type FileNameParts } from '../../../shared/documents/file-name.ts';

const plain = {
  reference: 'SN 2025/00417',
  document: 'anmälan',
  date: '2026-01-19',
  draft: false,
  deidentified: false,
};

test.each<[Partial<FileNameParts>, string, string]>([
  [{}, 'SN 2025-00417_anmälan_2026-01-19.docx', 'slash to hyphen, space and Swedish letters kept'],
  [{ draft: true }, 'SN 2025-00417_anmälan_2026-01-19_UTKAST.docx', 'a draft says so'],
  [
    { deidentified: true },
    'SN 2025-00417_anmälan_2026-01-19_namn-borttagna.docx',
    'a de-identified file says what was done, and no more',
  ],
  [
    { draft: true, deidentified: true },
    'SN 2025-00417_anmälan_2026-01-19_UTKAST_namn-borttagna.docx',
    'both marks',
  ],
  [{ extension: 'pdf' }, 'SN 2025-00417_anmälan_2026-01-19.pdf', 'another format'],
  [{ reference: '' }, 'anmälan_2026-01-19.docx', 'no reference yet'],
  [{ reference: '../..\\C:\\x' }, 'C-x_anmälan_2026-01-19.docx', 'a path cannot climb'],
  [{ reference: 'a<b>:"|?*c' }, 'a-b-c_anmälan_2026-01-19.docx', 'what Windows forbids'],
  [
    { reference: 'NUL.1' },
    '_NUL.1_anmälan_2026-01-19.docx',
    'a device name of Windows, whatever follows its dot',
  ],
  [{ reference: 'SN\u0000\n1' }, 'SN-1_anmälan_2026-01-19.docx', 'control characters'],
  [
    { reference: 'x\u202Excod' },
    'xxcod_anmälan_2026-01-19.docx',
    'an override that would turn the ending round',
  ],
  [{ document: 'a\u030Aterkoppling' }, 'SN 2025-00417_återkoppling_2026-01-19.docx', 'one form of å'],
])('%j -> %s (%s)', (changes, name) => {
  expect(documentFileName({ ...plain, ...changes })).toBe(name);
});

test('whatever the parts hold, the name can be saved on every system and keeps its marks', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(anything, anything, (reference, document) => {
      const name = documentFileName({ ...plain, reference, document, draft: true });
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]/u);
      expect(name).toMatch(/2026-01-19_UTKAST\.docx$/);
      expect(name).not.toMatch(/^[\s.~]/);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
    }),
  );
});
