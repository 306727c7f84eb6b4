import type { Drawing, Tone } from './drawing.ts';
import { svgElements, type SvgElement } from './svg-elements.ts';
import { drawableText } from './wrap-text.ts';

/** Ink for paper: the pigments of the screen's light theme, told apart in greyscale by shape and by dark against light. */
export const printColours: Readonly<Record<Tone, string>> = {
  ink: '#14171a',
  muted: '#4f4d48',
  line: '#857f72',
  paper: '#ffffff',
  tint: '#f0f0ec',
  individ: '#93395f',
  enhet: '#0f6a5b',
  system: '#4b489d',
};

/** The family that is shipped, then what a municipal PC has. */
const fontFamily = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif";

/** A drawing as an SVG file in print colours. `title` and `description` are its text for those who cannot see it. */
export function figureSvg(
  drawing: Drawing,
  { title, description }: { readonly title: string; readonly description: string },
): string {
  const { width, height } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="sv" lang="sv" role="img"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(fontFamily)}">`,
    `<title>${words(title)}</title><desc>${words(description)}</desc>`,
    ...svgElements(drawing).map(svgOf),
    '</svg>',
  ].join('');
}

function svgOf({ tag, attributes, fill, stroke, lines }: SvgElement): string {
  const colours = {
    fill: fill ? printColours[fill] : 'none',
    ...(stroke ? { stroke: printColours[stroke] } : {}),
  };
  const written = Object.entries({ ...attributes, ...colours })
    .map(([name, value]) => ` ${hyphened(name)}="${escaped(String(value))}"`)
    .join('');
  if (!lines) return `<${tag}${written}/>`;
  const spans = lines.map(({ x, y, text }) => `<tspan x="${x}" y="${y}">${words(text)}</tspan>`);
  return `<${tag}${written}>${spans.join('')}</${tag}>`;
}

const words = (text: string): string => escaped(drawableText(text));

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const hyphened = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
