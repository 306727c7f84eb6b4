import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import { expect } from 'vitest';
import { part, partsOf } from './word-package.ts';

const expectedParts = new Set([
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'docProps/custom.xml',
  'word/_rels/document.xml.rels',
  'word/_rels/fontTable.xml.rels',
  'word/_rels/footnotes.xml.rels',
  'word/_rels/endnotes.xml.rels',
  'word/document.xml',
  'word/endnotes.xml',
  'word/fontTable.xml',
  'word/footnotes.xml',
  'word/numbering.xml',
  'word/settings.xml',
  'word/styles.xml',
  'word/theme/theme1.xml',
]);

/** Pages that turn have a head and a foot of their own. */
const frame = /^word\/(?:_rels\/)?(?:header|footer)\d\.xml(?:\.rels)?$/;
const figure = /^word\/media\/image\d+\.(?:svg|png)$/;

/** Every generated file must pass: nothing of the machine or its user, no unexpected part, property or link. */
export function expectScrubbed(docx: Uint8Array, author: string): void {
  const parts = partsOf(docx);
  const isExpected = (name: string) => expectedParts.has(name) || frame.test(name) || figure.test(name);
  expect([...parts.keys()].filter((name) => !isExpected(name))).toEqual([]);
  const traces = [homedir(), tmpdir(), process.cwd(), 'file:', '/Users/', 'TargetMode="External"'];
  const names = [hostname(), userInfo().username].filter((name) => name.length > 2);
  for (const [name, xml] of parts) {
    for (const trace of traces) expect(xml.includes(trace), `${name} holds ${trace}`).toBe(false);
    // Any three letters may meet among the bytes of a picture.
    if (!name.endsWith('.png')) expect(xml, name).not.toMatch(/[A-Za-z]:\\\w/);
    const words = new Set(xml.split(/[^\p{L}\p{N}_-]+/u));
    for (const own of names) expect(words.has(own), `${name} holds ${own}`).toBe(false);
  }
  const core = part(docx, 'docProps/core.xml');
  const properties = [...core.matchAll(/<((?:dc|cp|dcterms):\w+)[ >]/g)].map((match) => match[1]);
  expect(properties).toEqual([
    'cp:coreProperties',
    'dc:title',
    'dc:creator',
    'cp:lastModifiedBy',
    'cp:revision',
    'dcterms:created',
    'dcterms:modified',
    'dc:language',
  ]);
  expect(core).toContain(
    `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
  );
  for (const name of ['docProps/app.xml', 'docProps/custom.xml'])
    expect(part(docx, name)).toMatch(/<Properties[^>]*\/>$/);
}
