import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadRasteriser } from '../../../electron/documents/rasterise.ts';
import { renderDocx } from '../../../electron/documents/render-docx.ts';
import type { Block } from '../../../shared/documents/blocks.ts';
import { figureSvg } from '../../../shared/figures/figure-svg.ts';
import { mapDrawnTexts } from '../../../shared/figures/drawing.ts';
import { sampleDocument, text } from '../../fixtures/document-sample.ts';
import { sampleFigure } from '../../fixtures/document-sample-figure.ts';
import { fontsFolder } from '../../fixtures/fonts-folder.ts';
import { paragraphsOfStyle, part, partsOf } from './word-package.ts';
import { faultsOf } from './word-validator.ts';

const options = { createdAt: '2026-01-19T08:00:00.000Z', author: 'Nämnden', fontsFolder };
const fileOf = (...blocks: Block[]) => renderDocx(sampleDocument({ blocks }), options);
const bodyOf = async (...blocks: Block[]) => part(await fileOf(...blocks), 'word/document.xml');
const figure = sampleFigure();
const hostile = 'x"><script>\u0000\uD800\u202E & '.repeat(9);

describe('a figure in Word', () => {
  test('is an SVG with a PNG in its stead, both in the file', async () => {
    const docx = await fileOf(figure);
    expect(part(docx, 'word/media/image1.svg')).toContain(
      '<title>Figur 1. Från avvikelse till orsaker</title>',
    );
    const png = unzipSync(docx)['word/media/image1.png'] ?? new Uint8Array();
    const [width, height] = [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));
    expect(width).toBe(2 * figure.drawing.width);
    expect(height).toBeCloseTo(2 * figure.drawing.height, -1);
    expect(part(docx, 'word/document.xml')).toMatch(
      /<a:blip r:embed="rId\w+".*<asvg:svgBlip[^>]*r:embed="rId\w+"/su,
    );
  });

  test('says in its alternative text what it shows', async () => {
    expect(await bodyOf(figure)).toMatch(
      /<wp:docPr [^>]*descr="A1 förklaras av O1 och O4. O1 förklaras av O2 &amp; &quot;O3&quot;."/u,
    );
  });

  test('has its caption under it, on the same page and not bound to what follows', async () => {
    const body = await bodyOf(figure, { kind: 'paragraph', inlines: [text('sedan')] });
    const [image = ''] = paragraphsOfStyle(body, 'Figure');
    const [caption = ''] = paragraphsOfStyle(body, 'Caption');
    expect(body.indexOf(image)).toBeLessThan(body.indexOf(caption));
    expect(image).toContain('<w:keepNext/>');
    expect(caption).toContain('<w:keepNext w:val="false"/>');
  });

  test('is as wide as the text at most and two thirds of a page high', async () => {
    const sizeOf = (body: string) =>
      [...(/<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(body) ?? [])]
        .slice(1)
        .map((emu) => Number(emu) / 914_400);
    const [width = 0] = sizeOf(await bodyOf(figure));
    expect(width).toBeLessThanOrEqual(6.3);
    expect(width).toBeGreaterThan(6.2);
    const tall = { ...figure, drawing: { ...figure.drawing, height: 5000 } };
    const [narrowed = 0, height = 0] = sizeOf(await bodyOf(tall));
    expect(height).toBeCloseTo((16_838 - 2 * 1417) / 1440 / 1.5, 2);
    expect(narrowed / height).toBeCloseTo(figure.drawing.width / 5000, 3);
    const [boxed = 0] = sizeOf(await bodyOf({ kind: 'box', label: 'x', blocks: [figure] }));
    expect(boxed).toBeLessThan(6.2);
  });

  test.each<[string, Block[]]>([
    ['one and the same twice', [figure, figure]],
    ['in a box', [{ kind: 'box', label: 'Ruta', blocks: [figure] }]],
    [
      'without a caption, last before a signature',
      [
        { ...figure, caption: '' },
        { kind: 'signature', rows: [] },
      ],
    ],
    [
      'of hostile words',
      [{ ...figure, caption: hostile, alt: hostile, drawing: mapDrawnTexts(figure.drawing, () => hostile) }],
    ],
  ])('is valid: %s', async (_what, blocks) => {
    expect(await faultsOf(await fileOf(...blocks))).toEqual([]);
  });

  test('has a number of its own in the document, from 1 in every document', async () => {
    await fileOf(figure);
    const body = await bodyOf(figure, { ...figure, caption: 'Figur 2. En till' });
    expect([...body.matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id)).toEqual(['1', '2']);
  });

  test('is the same bytes for the same document', async () => {
    expect(Buffer.compare(await fileOf(figure), await fileOf(figure))).toBe(0);
  });
});

describe('the PNG', () => {
  test('has its words: without them it is another picture', async () => {
    const rasterise = await loadRasteriser(fontsFolder);
    const told = { title: '', description: '' };
    const withWords = await rasterise(figureSvg(figure.drawing, told));
    const without = await rasterise(
      figureSvg(
        mapDrawnTexts(figure.drawing, () => ''),
        told,
      ),
    );
    expect(withWords.length).toBeGreaterThan(1.5 * without.length);
  });

  test('is not drawn without its fonts', async () => {
    await expect(loadRasteriser('/finns-inte')).rejects.toThrow('ENOENT');
  });

  test('is not asked for by a document without figures', async () => {
    const docx = await renderDocx(sampleDocument({ blocks: [] }), { ...options, fontsFolder: '/finns-inte' });
    expect([...partsOf(docx).keys()].filter((name) => name.includes('media'))).toEqual([]);
  });
});
