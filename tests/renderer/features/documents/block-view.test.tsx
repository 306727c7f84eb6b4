// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { BlockView } from '../../../../renderer/features/documents/BlockView.tsx';
import { numberNotes } from '../../../../renderer/features/documents/notes.ts';
import type { Block } from '../../../../shared/documents/blocks.ts';
import { sampleFigure } from '../../../fixtures/document-sample-figure.ts';

afterEach(cleanup);

function drawn(block: Block): HTMLElement {
  return render(<BlockView block={block} notes={numberNotes([block])} isCopySheet={false} />).container;
}

const row = (label: string) => ({ label, inlines: [{ kind: 'text', text: 'svar' } as const] });

it.each([
  ['facts beside each other, as on the form', true, 'true'],
  ['facts one to a line', false, null],
])('draws %s', (_name, paired, mark) => {
  const container = drawn({ kind: 'facts', rows: [row('Enhet'), row('Telefon')], paired });
  expect(container.querySelector('dl')?.getAttribute('data-paired')).toBe(mark);
});

it('writes what stands beside a box on a line of its own, as Word does', () => {
  const inlines = [{ kind: 'text', text: 'Den enskilde och dottern' } as const];
  const box = drawn({
    kind: 'checkbox',
    checked: true,
    label: 'Underrättad om ett missförhållande',
    inlines,
  });
  expect(box.querySelector('.paper-check > span:last-child')?.innerHTML).toBe(
    'Underrättad om ett missförhållande<br>Den enskilde och dottern',
  );
});

it('leaves no empty line under a box with nothing beside it', () => {
  expect(drawn({ kind: 'checkbox', checked: false, label: 'Ja' }).querySelector('br')).toBeNull();
});

it('draws a figure as an image with its words, its caption under it, and every shape in a tone of the theme', () => {
  const figure = drawn(sampleFigure());
  const image = figure.querySelector('svg');
  expect(image?.getAttribute('role')).toBe('img');
  expect(image?.getAttribute('aria-label')).toBe(sampleFigure().alt);
  expect(figure.querySelector('figcaption')?.textContent).toBe('Figur 1. Från avvikelse till orsaker');
  expect(image?.textContent).toContain('<visste>');
  for (const shape of figure.querySelectorAll('svg > *')) {
    expect(shape.hasAttribute('data-fill')).toBe(true);
    expect(shape.hasAttribute('fill')).toBe(false);
  }
});

it('keeps a clock time whole, and a note after a figure apart from it, as Word does', () => {
  const note = { kind: 'citation', notes: ['K1: Larmlogg.'], labels: ['K1'] } as const;
  const inlines = [{ kind: 'text', text: 'Tillsyn görs kl. 03.' } as const, note];
  expect(drawn({ kind: 'paragraph', inlines }).textContent).toBe('Tillsyn görs kl.\u00A003.\u00A01');
});
