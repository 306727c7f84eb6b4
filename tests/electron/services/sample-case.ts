import type { CaseFile } from '../../../shared/domain/case-file.ts';

/** A made-up case of the made-up regime with every kind of field, references in prose, a file and a mark. */
export function sampleCase(): CaseFile {
  return {
    format: 'utredningsbanken-case',
    version: 1,
    regime: 'fixture',
    fictional: true,
    internalReference: 'PROV-1',
    case: {
      registration: { diaryNumber: 'SN 2026/0412', heading: 'Larm som tystnade', unit: 'Björkgården' },
      reports: [
        {
          id: 'R1',
          original: { text: 'Rad 1\r\nRad 2 \u{1F600} åäö' },
          reporterName: 'Bo Ek',
          receivedOn: '2026-09-14',
          causes: ['O2', 'O1'],
        },
        { id: 'R7' },
      ],
      persons: [
        {
          id: 'P1',
          alias: 'Brukare A',
          role: 'enskild',
          name: 'Astrid Exempelsson',
          informed: { answer: 'yes', date: '2026-09-15' },
        },
        { id: 'P2', alias: 'God man', represents: ['P1'] },
      ],
      sources: [{ id: 'K1', date: '2026-09-13', from: 'Larmloggen', nature: 'fakta', attachment: ['B1'] }],
      attachments: [{ id: 'B1', title: 'Utdrag', enclosed: true }],
      causes: [
        { id: 'O1', text: 'Larmet gick fel', level: 'enhet', leadsTo: [], sources: ['K1'] },
        { id: 'O2', text: 'Ingen prövade\nlarmet', leadsTo: ['O1'] },
      ],
      analysis: {
        text: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'person', attrs: { person: 'P1' } },
                { type: 'text', text: ' ringde.', marks: [{ type: 'bold' }] },
                { type: 'citation', attrs: { sources: ['K1'] } },
              ],
            },
            { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Rubrik' }] },
            {
              type: 'bulletList',
              content: [
                {
                  type: 'listItem',
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Punkt' }] }],
                },
              ],
            },
          ],
        },
        method: 'Samtal\noch loggar',
        score: 3,
        asked: false,
        at: { date: '2026-09-12', time: '01:30', precision: 'about' },
        told: { answer: 'no', reason: 'Avliden' },
        tags: ['b', 'a'],
        protocol: ['B1'],
      },
    },
    files: [
      {
        attachment: 'B1',
        name: 'utdrag.pdf',
        mediaType: 'application/pdf',
        size: 12,
        sha256: 'ab'.repeat(32),
      },
    ],
    decidedAt: '2026-10-01T09:00:00.000Z',
    ready: [
      {
        document: 'memo',
        at: '2026-10-01T22:30:00.000Z',
        by: 'Kim Testmark',
        overrides: [{ code: 'F1', field: 'registration.heading', reason: 'Känt sedan tidigare' }],
      },
    ],
  };
}

/** The sample with one value changed, by its path; undefined takes it away. */
export function edited(path: string, value: unknown): unknown {
  const file: unknown = JSON.parse(JSON.stringify(sampleCase()));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce(valueAt, file);
  if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return file;
}

/** A dump states the hash of each original; a file written by hand need not. */
export function withoutHashes(file: unknown): unknown {
  return JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    key === 'original' ? { text: valueAt(value, 'text') } : value,
  );
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
