// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DateField } from '../../../renderer/ui/fields/DateField.tsx';
import { uiText } from '../../../shared/text/ui-text.ts';
import { UiRoot } from '../../../renderer/ui/UiRoot.tsx';
import { TypedTextsContext, type TypedTexts } from '../../../renderer/ui/fields/typed-texts.ts';
import { renderField } from './render.tsx';

afterEach(cleanup);

function showDate(initial?: string) {
  const said = renderField<string>(initial, (value, onChange) => (
    <DateField label="Received" value={value} onChange={onChange} />
  ));
  return { said, box: screen.getByRole<HTMLInputElement>('textbox', { name: 'Received' }) };
}

describe('a date field', () => {
  it('takes a whole ISO date at once, without waiting for blur', async () => {
    const { said, box } = showDate();
    await userEvent.type(box, '2026-09-12');
    expect(said).toEqual(['2026-09-12']);
  });

  it('reads "12/9" when left, writes it as ISO and names the weekday', async () => {
    const { said, box } = showDate();
    await userEvent.type(box, '12/9');
    expect(said).toEqual([]);
    await userEvent.tab();
    expect(said).toEqual(['2026-09-12']);
    expect(box.value).toBe('2026-09-12');
    expect(screen.getByText('lördag')).toBeTruthy();
  });

  it('takes what is typed on Enter', async () => {
    const { said, box } = showDate();
    await userEvent.type(box, 'igår{Enter}');
    expect(said).toEqual(['2026-11-21']);
  });

  it('takes a pasted date with spaces', async () => {
    const { said, box } = showDate();
    await userEvent.click(box);
    await userEvent.paste(' 2026-09-12 ');
    expect(said).toEqual(['2026-09-12']);
  });

  it('keeps an impossible date in the box, says so, and leaves the value before it', async () => {
    const { said, box } = showDate('2026-09-12');
    await userEvent.clear(box);
    said.length = 0;
    await userEvent.type(box, '31/4');
    await userEvent.tab();
    expect(said).toEqual([]);
    expect(box.value).toBe('31/4');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(uiText.date.noSuchDay)).toBeTruthy();
  });

  it('says which value is still saved when a saved date is overwritten by nonsense', async () => {
    const { said, box } = showDate('2026-09-12');
    await userEvent.type(box, 'x', { initialSelectionStart: 0, initialSelectionEnd: 10 });
    await userEvent.tab();
    expect(said).toEqual([]);
    expect(screen.getByText(/2026-09-12 är kvar/)).toBeTruthy();
  });

  it('shows no error while one is still typing, and drops it when the date is mended', async () => {
    const { said, box } = showDate();
    await userEvent.type(box, '31/4');
    expect(box.getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    await userEvent.type(box, '{Backspace}5');
    expect(box.getAttribute('aria-invalid')).toBeNull();
    await userEvent.tab();
    expect(said).toEqual(['2026-05-31']);
  });

  it('is empty when emptied', async () => {
    const { said, box } = showDate('2026-09-12');
    await userEvent.clear(box);
    expect(said).toEqual([undefined]);
  });

  it('moves a day by the arrow keys, over a year end too', async () => {
    const { said, box } = showDate('2026-12-31');
    await userEvent.type(box, '{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(said).toEqual(['2027-01-01', '2026-12-31', '2026-12-30']);
  });

  it('says nothing when left untouched', async () => {
    const { said, box } = showDate('2026-09-12');
    await userEvent.click(box);
    await userEvent.tab();
    expect(said).toEqual([]);
  });
});

describe('a date field that comes back', () => {
  const kept = new Map<string, string>();
  const texts: TypedTexts = {
    read: (box) => kept.get(box),
    keep: (box, text) => void (text === null ? kept.delete(box) : kept.set(box, text)),
  };
  const said: (string | undefined)[] = [];
  const show = (value?: string) => {
    const { unmount } = render(
      <UiRoot today="2026-11-22">
        <TypedTextsContext value={texts}>
          <DateField label="Received" value={value} onChange={(next) => said.push(next)} />
        </TypedTextsContext>
      </UiRoot>,
    );
    return { box: screen.getByRole<HTMLInputElement>('textbox', { name: 'Received' }), unmount };
  };
  beforeEach(() => {
    kept.clear();
    said.length = 0;
  });

  it('shows what could not be read, and says so', async () => {
    const first = show();
    await userEvent.type(first.box, '2026-02-30');
    await userEvent.tab();
    first.unmount();
    const { box } = show();
    expect(box.value).toBe('2026-02-30');
    expect(screen.getByText(uiText.date.noSuchDay)).toBeTruthy();
    expect(said).toEqual([]);
  });

  it('forgets it when it is mended or emptied', async () => {
    const { box } = show();
    await userEvent.type(box, '31/4');
    await userEvent.tab();
    await userEvent.type(box, '{Backspace}5');
    await userEvent.tab();
    expect(kept.size).toBe(0);
    expect(said).toEqual(['2026-05-31']);
    await userEvent.type(box, 'x');
    expect(kept.size).toBe(1);
    await userEvent.clear(box);
    expect(kept.size).toBe(0);
  });

  it('has taken what could be read, though it went without losing the focus', async () => {
    const { box, unmount } = show();
    await userEvent.type(box, '12/9');
    unmount();
    expect(said).toEqual(['2026-09-12']);
    expect(kept.size).toBe(0);
  });

  it('keeps what could not be read when the value is changed elsewhere', async () => {
    const { box } = renderedWith('2026-09-12');
    await userEvent.type(box, 'x');
    await userEvent.click(screen.getByRole('button', { name: 'other' }));
    expect(box.value).toBe('2026-09-12x');
    expect(screen.getByText(/2026-09-13 är kvar/)).toBeTruthy();
  });
});

/** With a button that changes the value as another window would. */
function renderedWith(initial: string) {
  renderField<string>(initial, (value, onChange) => (
    <>
      <DateField label="Received" value={value} onChange={onChange} />
      <button type="button" onClick={() => onChange('2026-09-13')}>
        other
      </button>
    </>
  ));
  return { box: screen.getByRole<HTMLInputElement>('textbox', { name: 'Received' }) };
}
