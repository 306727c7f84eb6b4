import { accessSync } from 'node:fs';
import { join } from 'node:path';

/** An SVG as PNG bytes. */
export type Rasteriser = (svg: string) => Promise<Uint8Array>;

/**
 * What draws the PNG that stands in for an SVG where a program cannot show one. The library is loaded here and not before:
 * unlocking and plain documents do without it. Fonts are those of `fontsFolder` alone, so that a file is the same on
 * every machine; throws when they are not there, since the library would then leave out the words without a sign.
 */
export async function loadRasteriser(fontsFolder: string): Promise<Rasteriser> {
  const fontFiles = families.map((name) => join(fontsFolder, name));
  for (const file of fontFiles) accessSync(file);
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  // In a thread of the library's own: a figure takes a tenth of a second, and other calls go on meanwhile.
  return async (svg) => {
    const image = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
    return new Uint8Array(image.asPng());
  };
}

const families = ['SourceSans3-Regular.ttf', 'SourceSans3-SemiBold.ttf'] as const;
/** 192 dots to the inch. */
const zoom = 2;
