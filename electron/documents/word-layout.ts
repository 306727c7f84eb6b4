import { BorderStyle, type IBorderOptions } from 'docx';

/** Measures and colours of the page. Lengths in twips (1/20 pt), font sizes in half points, border sizes in 1/8 pt. */
export const page = { width: 11906, height: 16838, margin: 1417, edge: 680 } as const;

/** A4 less 25 mm on either side. */
export const textWidth = page.width - 2 * page.margin;

/** The same page lying down. */
export const lyingTextWidth = page.height - 2 * page.margin;

/** On every municipal PC; where it is missing, Liberation Sans has the same widths, so pages break alike. */
export const fontName = 'Arial';

/** Every colour keeps at least 7:1 against its ground and its meaning in black and white. */
export const colours = {
  heading: '1F3A4D',
  quiet: '454F57',
  rule: '8A959C',
  hairline: 'BCC4C9',
  shade: 'EDF0F2',
} as const;

export const noBorder: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A thin line; `size` in 1/8 pt. */
export function line(color: string, size = 4): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color };
}
