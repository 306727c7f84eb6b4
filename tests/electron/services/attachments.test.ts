import { createHash, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attachmentChunk, attachmentLimit } from '../../../shared/api/documents.ts';
import { appendChunk, attachmentInfo, readChunk } from '../../../electron/services/attachment-bytes.ts';
import {
  beginAttachment,
  cancelAttachment,
  discardUnfinishedUploads,
  finishAttachment,
} from '../../../electron/services/attachments.ts';
import { importCase } from '../../../electron/services/cases-import.ts';
import { getCase } from '../../../electron/services/cases-read.ts';
import { inTransaction } from '../../../electron/workbench/transaction.ts';
import { newCaseBench, type CaseBench } from './case-bench.ts';
import { sampleCase } from './sample-case.ts';
import { refusalOf } from './service-bench.ts';

vi.mock('../../../shared/regimes/registry.ts', async () => ({
  regimes: (await import('./fixture-regime.ts')).testRegimes,
}));

let bench: CaseBench;
beforeEach(async () => {
  bench = await newCaseBench();
});

const begin = (size: number, changes: Partial<Parameters<typeof beginAttachment>[1]> = {}) =>
  bench.mutate('attachments.begin', beginAttachment, {
    caseId: bench.caseId,
    recordId: null,
    name: 'protokoll.pdf',
    mediaType: 'application/pdf',
    size,
    ...changes,
  });
const send = async (ticket: string, bytes: Uint8Array) =>
  (
    await inTransaction(
      bench.deps,
      bench.open,
      null,
      (ctx) => appendChunk(ctx, ticket, bytes),
      'within-upload',
    )
  ).value;
const finish = (ticket: string) => bench.mutate('attachments.finish', finishAttachment, { ticket });
const cancel = (ticket: string) => bench.mutate('attachments.cancel', cancelAttachment, { ticket });
const stored = () =>
  bench.rows(
    'SELECT (SELECT count(*) FROM attachment) files, (SELECT count(*) FROM attachment_chunk) chunks',
  );
const nothing = [{ files: 0, chunks: 0 }];

async function readBack(recordId: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let seq = 0; ; seq += 1) {
    const piece = await bench.inQuery((ctx) => readChunk(ctx, recordId, seq));
    if (!piece) return Buffer.concat(pieces);
    pieces.push(piece);
  }
}

describe('an upload', () => {
  it.each([
    ['an empty file', 0, 1],
    ['one byte', 1, 1],
    ['exactly one chunk', attachmentChunk, 65_536],
    ['many small pieces', 2 * attachmentChunk + 17, 65_536],
    ['pieces larger than a chunk', 3 * attachmentChunk + 5, attachmentChunk + 1000],
  ])('stores %s and gives it back to the byte', async (_what, size, piece) => {
    const bytes = randomBytes(size);
    const { ticket, recordId, label } = await begin(size);
    for (let start = 0; start < size; start += piece)
      await send(ticket, bytes.subarray(start, start + piece));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await finish(ticket)).toEqual({ recordId, size, sha256 });
    expect(label).toBe('B1');
    expect((await readBack(recordId)).equals(bytes)).toBe(true);
    const rows = bench.rows('SELECT max(length(bytes)) longest, count(*) n FROM attachment_chunk');
    expect(rows).toEqual([
      { longest: size === 0 ? null : Math.min(size, attachmentChunk), n: Math.ceil(size / attachmentChunk) },
    ]);
    const record = (await bench.view()).records.find((one) => one.id === recordId);
    expect(record?.file).toEqual({ name: 'protokoll.pdf', mediaType: 'application/pdf', size, sha256 });
  });

  it('shows no file while it is under way', async () => {
    const { ticket, recordId } = await begin(2);
    await send(ticket, Buffer.from('a'));
    expect((await bench.view()).records.find((one) => one.id === recordId)?.file).toBeNull();
    expect(await refusalOf(bench.inQuery((ctx) => readChunk(ctx, recordId, 0)))).toMatchObject({
      code: 'not-found',
    });
  });

  it('is refused above the limit before a byte has come', async () => {
    expect(await refusalOf(begin(attachmentLimit + 1))).toEqual({
      code: 'too-large',
      details: { limit: attachmentLimit },
    });
    expect(stored()).toEqual(nothing);
  });

  it('ends when more comes than was announced, and leaves nothing once cancelled', async () => {
    const { ticket } = await begin(10);
    await send(ticket, Buffer.alloc(8));
    expect(await refusalOf(send(ticket, Buffer.alloc(3)))).toMatchObject({ code: 'too-large' });
    expect(await refusalOf(send(ticket, Buffer.alloc(1)))).toMatchObject({ code: 'cancelled' });
    expect(await refusalOf(finish(ticket))).toMatchObject({ code: 'cancelled' });
    await cancel(ticket);
    expect(stored()).toEqual(nothing);
    expect(await bench.labels('attachments')).toEqual([]);
    expect(await refusalOf(cancel(ticket))).toMatchObject({ code: 'not-found' });
  });

  it('is not finished with fewer bytes than announced', async () => {
    const { ticket } = await begin(10);
    await send(ticket, Buffer.alloc(9));
    expect(await refusalOf(finish(ticket))).toEqual({
      code: 'refused',
      details: { reason: 'size-differs', announced: 10, received: 9 },
    });
    await send(ticket, Buffer.alloc(1));
    expect((await finish(ticket)).size).toBe(10);
  });

  it('goes to a record that waits for it, once', async () => {
    const { id } = await bench.add('attachments', { title: 'Rutin' });
    const { ticket } = await begin(1, { recordId: id });
    expect(await refusalOf(begin(1, { recordId: id }))).toMatchObject({
      details: { reason: 'upload-under-way' },
    });
    await send(ticket, Buffer.from('x'));
    await finish(ticket);
    expect(await refusalOf(begin(1, { recordId: id }))).toMatchObject({ details: { reason: 'file-kept' } });
  });

  it('keeps a record that has been written in when it is cancelled', async () => {
    const { ticket, recordId } = await begin(1);
    await bench.set(recordId, 'title', 'Rutin');
    await cancel(ticket);
    expect(await bench.labels('attachments')).toEqual(['B1']);
  });

  it('is refused for a record of another kind', async () => {
    const { id } = await bench.add('causes');
    expect(await refusalOf(begin(1, { recordId: id }))).toMatchObject({ code: 'bad-input' });
  });

  it('adds the bytes of a file that an imported case only describes', async () => {
    const { id } = await bench.mutate('cases.import', importCase, { file: sampleCase() });
    const view = () => bench.query('cases.get', getCase, { caseId: id });
    const recordId = (await view()).records.find((one) => one.label === 'B1')?.id ?? '';
    const first = await begin(1, { caseId: id, recordId });
    await cancel(first.ticket);
    expect(bench.rows('SELECT state FROM attachment')).toEqual([{ state: 'described' }]);
    const { ticket } = await begin(1, { caseId: id, recordId });
    await send(ticket, Buffer.from('x'));
    await finish(ticket);
    expect((await view()).records.find((one) => one.id === recordId)?.file).toMatchObject({
      name: 'protokoll.pdf',
    });
  });

  it('that a lock cut short is cleared away at the next unlock', async () => {
    const { ticket } = await begin(2 * attachmentChunk);
    await send(ticket, Buffer.alloc(attachmentChunk));
    bench.open.session.uploads.clear();
    expect(stored()).toEqual([{ files: 1, chunks: 1 }]);
    expect(await bench.inMutation(discardUnfinishedUploads)).toBe(1);
    expect(stored()).toEqual(nothing);
    expect(await bench.labels('attachments')).toEqual([]);
  });
});

describe('a stored file', () => {
  it('is read with a row in the log', async () => {
    const { ticket, recordId } = await begin(1);
    await send(ticket, Buffer.from('x'));
    await finish(ticket);
    const info = await bench.inMutation((ctx) => attachmentInfo(ctx, recordId));
    expect(info).toEqual({ name: 'protokoll.pdf', mediaType: 'application/pdf', size: 1 });
    expect(bench.rows(`SELECT record_id FROM audit WHERE action = 'attachments.read'`)).toEqual([
      { record_id: recordId },
    ]);
  });

  it.each([
    ['..\\..\\hemligt\\plan.pdf', 'plan.pdf'],
    ['/etc/passwd', 'passwd'],
    ['bild\u202Egpj.exe', 'bildgpj.exe'],
    ['rad\r\nbrytning.txt', 'radbrytning.txt'],
    ['a:b*?.doc', 'a-b--.doc'],
    ['...', '_'],
    [`${'lång'.repeat(60)}.pdf`, `${'lång'.repeat(49)}.pdf`],
  ])('named %j is called %j', async (name, safe) => {
    await begin(1, { name });
    expect(bench.rows('SELECT name FROM attachment')).toEqual([{ name: safe }]);
  });

  it.each([
    ['TEXT/HTML', 'text/html'],
    ['', 'application/octet-stream'],
    ['text/html; charset=x\r\nSet-Cookie: a', 'application/octet-stream'],
  ])('of media type %j is kept as %j', async (mediaType, safe) => {
    await begin(1, { mediaType });
    expect(bench.rows('SELECT media_type t FROM attachment')).toEqual([{ t: safe }]);
  });
});
