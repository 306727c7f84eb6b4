// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChoiceField } from '../../../renderer/ui/fields/ChoiceField.tsx';
import { ChoicesField } from '../../../renderer/ui/fields/ChoicesField.tsx';
import { DutyField } from '../../../renderer/ui/fields/DutyField.tsx';
import { LinksField } from '../../../renderer/ui/fields/LinksField.tsx';
import { NumberField } from '../../../renderer/ui/fields/NumberField.tsx';
import { ScaleField } from '../../../renderer/ui/fields/ScaleField.tsx';
import { TextField } from '../../../renderer/ui/fields/TextField.tsx';
import { focusField } from '../../../renderer/ui/fields/focus-field.ts';
import type { Duty } from '../../../shared/domain/values.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { renderField } from './render.tsx';

afterEach(cleanup);

const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((value) => ({ value, label: `Option ${value}` }));
const many = [...'abcdefghi'].map((value) => ({ value, label: `Option ${value}` }));
const cards = [
  { id: '1', label: 'U1', text: 'Signing list' },
  { id: '2', label: 'U2', text: 'Night staff' },
  { id: '3', label: 'U3', text: 'Routine', about: 'Manager · 2026-09-25', words: 'Keys are signed for.' },
];

describe('a duty', () => {
  const show = (initial?: Duty) =>
    renderField<Duty>(initial, (value, onChange) => (
      <DutyField label="Told?" value={value} onChange={onChange} />
    ));

  it('asks for date and person after yes, and takes both', async () => {
    const said = show();
    await userEvent.click(screen.getByRole('radio', { name: uiText.yesNo.yes }));
    await userEvent.type(screen.getByRole('textbox', { name: uiText.yesNo.date }), '2026-09-13');
    await userEvent.type(screen.getByRole('textbox', { name: uiText.yesNo.by }), 'X');
    expect(said.at(-1)).toEqual({ answer: 'yes', date: '2026-09-13', by: 'X' });
  });

  it('never holds a reason together with a yes, and gets the other answer back after a slip', async () => {
    const yes: Duty = { answer: 'yes', date: '2026-09-13', by: 'X' };
    const said = show(yes);
    await userEvent.click(screen.getByRole('radio', { name: uiText.yesNo.no }));
    await userEvent.type(screen.getByRole('textbox', { name: uiText.yesNo.reason }), 'r');
    expect(said.at(-1)).toEqual({ answer: 'no', reason: 'r' });
    await userEvent.click(screen.getByRole('radio', { name: uiText.yesNo.yes }));
    expect(said.at(-1)).toEqual(yes);
  });
});

describe('links', () => {
  const show = (initial?: string[], isSingle = false) =>
    renderField<string[]>(initial, (value, onChange) => (
      <LinksField label="Sources" options={cards} value={value} onChange={onChange} isSingle={isSingle} />
    ));

  it('links by typing and Enter, and offers only what is not linked', async () => {
    const said = show(['1']);
    await userEvent.click(screen.getByRole('combobox'));
    expect(within(screen.getByRole('listbox')).queryByText('Signing list')).toBeNull();
    await userEvent.keyboard('night{ArrowDown}{Enter}');
    expect(said).toEqual([['1', '2']]);
  });

  it.each([
    ['where it comes from', 'manager'],
    ['its date', '2026-09'],
    ['its whole text', 'signed for'],
    ['words in any order', 'keys  routine manager'],
  ])('is found by %s', async (_, typed) => {
    show();
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard(typed);
    const found = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(found.map(({ textContent }) => textContent)).toEqual(['U3 RoutineManager · 2026-09-25']);
  });

  it('is found by a label written out, and not with every longer one', async () => {
    renderField<string[]>(undefined, (value, onChange) => (
      <LinksField
        label="Sources"
        options={['K3', 'K30', 'K13'].map((label) => ({ id: label, label, text: 'Card' }))}
        value={value}
        onChange={onChange}
      />
    ));
    await userEvent.click(screen.getByRole('combobox'));
    await userEvent.keyboard('K3 card');
    const found = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(found.map(({ textContent }) => textContent)).toEqual(['K3 Card']);
  });

  it('removes by keyboard, and is undefined when the last is gone', async () => {
    const said = show(['1', '2']);
    screen.getByRole('row', { name: /U1/ }).focus();
    await userEvent.keyboard('{ArrowRight}{Delete}');
    await userEvent.keyboard('{Delete}');
    expect(said).toEqual([['1'], undefined]);
  });

  it('keeps links it cannot show', async () => {
    const said = show(['gone', '1']);
    await userEvent.click(screen.getByRole('button', { name: new RegExp(uiText.links.remove('U1')) }));
    expect(said).toEqual([['gone']]);
  });

  it('has room for one only where one is all there is', () => {
    show(['1'], true);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('choices', () => {
  it('come in the order of the options and are undefined when none is left', async () => {
    const said = renderField<string[]>(undefined, (value, onChange) => (
      <ChoicesField label="Kinds" options={options} value={value} onChange={onChange} />
    ));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Option c' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Option a' }));
    expect(said.at(-1)).toEqual(['a', 'c']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Option c' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Option a' }));
    expect(said.at(-1)).toBeUndefined();
  });

  it('of one among five are radio buttons with arrow keys, and can be cleared', async () => {
    const said = renderField<string>(undefined, (value, onChange) => (
      <ChoiceField label="Area" options={options.slice(0, 5)} value={value} onChange={onChange} />
    ));
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}');
    expect(said).toEqual(['a', 'b']);
    await userEvent.click(screen.getByRole('button', { name: uiText.clearField('Area') }));
    expect(said.at(-1)).toBeUndefined();
  });

  it('of one among many is a list that opens by keyboard', async () => {
    const said = renderField<string>('a', (value, onChange) => (
      <ChoiceField label="Area" options={many} value={value} onChange={onChange} />
    ));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(said).toEqual(['b']);
  });

  it('on a scale give numbers', async () => {
    const said = renderField<number>(2, (value, onChange) => (
      <ScaleField label="Severity" steps={['w', 'x', 'y', 'z']} value={value} onChange={onChange} />
    ));
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(said).toEqual([3]);
  });
});

describe('a number', () => {
  it('stays in its box with an error when outside the limits', async () => {
    const said = renderField<number>(30, (value, onChange) => (
      <NumberField label="Days" min={1} max={365} value={value} onChange={onChange} />
    ));
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Days' });
    await userEvent.type(box, '0000');
    await userEvent.tab();
    expect(said).toEqual([]);
    expect(box.value).toBe('300000');
    expect(screen.getByText(uiText.number.outside(1, 365))).toBeTruthy();
  });
});

describe('every field', () => {
  it('of text gives undefined when emptied', async () => {
    const said = renderField<string>('a', (value, onChange) => (
      <TextField label="Name" value={value} onChange={onChange} />
    ));
    await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '{Backspace}');
    expect(said).toEqual([undefined]);
  });

  it('can be jumped to by its id, past its help button, to the chosen one of several', () => {
    renderField<string>('b', (value, onChange) => (
      <ChoiceField
        id="area"
        help="h"
        label="Area"
        options={options.slice(0, 3)}
        value={value}
        onChange={onChange}
      />
    ));
    expect(focusField('area')).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Option b' }));
    expect(focusField('nowhere')).toBe(false);
  });

  it('unfolds its help with the provision, and ties error to control', async () => {
    renderField<string>(undefined, (value, onChange) => (
      <TextField
        label="Name"
        help="What to write"
        provision="1 §"
        error="Wrong"
        value={value}
        onChange={onChange}
      />
    ));
    const button = screen.getByRole('button', { name: uiText.helpAbout('Name') });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(uiText.provision('1 §')).closest('[hidden]')).toBeNull();
    const described = screen.getByRole('textbox').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('Wrong');
  });
});
