// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Sun } from 'lucide-react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { AppShell } from '../../../renderer/ui/layout/AppShell.tsx';
import { DataTable } from '../../../renderer/ui/layout/DataTable.tsx';
import { ThreeColumns } from '../../../renderer/ui/layout/ThreeColumns.tsx';
import { UiRoot } from '../../../renderer/ui/UiRoot.tsx';
import { CommandPalette } from '../../../renderer/ui/overlays/CommandPalette.tsx';
import { Sheet } from '../../../renderer/ui/overlays/Sheet.tsx';
import { useShortcut } from '../../../renderer/ui/overlays/use-shortcut.ts';
import { uiText } from '../../../shared/text/ui-text.ts';

afterEach(cleanup);

describe('F6', () => {
  const show = () =>
    render(
      <AppShell
        name="N"
        skipLabel="skip"
        rooms={[{ id: 'r', label: 'R', icon: Sun, href: '#', isCurrent: true }]}
        top={<button type="button">top button</button>}
      >
        <ThreeColumns
          left={{ label: 'left', content: <button type="button">left button</button> }}
          middleLabel="middle"
          right={{ label: 'right', content: 'r' }}
        >
          m
        </ThreeColumns>
      </AppShell>,
    );
  const here = () => document.activeElement?.getAttribute('aria-label');

  it('goes through every region in page order and around', async () => {
    show();
    const visited = [];
    for (let press = 0; press < 6; press += 1) {
      await userEvent.keyboard('{F6}');
      visited.push(here());
    }
    expect(visited).toEqual([
      uiText.regions.rooms,
      uiText.regions.top,
      'left',
      'middle',
      'right',
      uiText.regions.rooms,
    ]);
  });

  it('goes backwards with Shift, and back to where one was', async () => {
    show();
    const button = screen.getByRole('button', { name: 'left button' });
    button.focus();
    await userEvent.keyboard('{F6}');
    expect(here()).toBe('middle');
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    expect(document.activeElement).toBe(button);
  });
});

describe('a table', () => {
  const rows = ['a', 'b', 'c'];
  const show = (opened: string[]) =>
    render(
      <DataTable
        caption="Cases"
        columns={[{ id: 'name', header: 'Name', cell: (row) => row }]}
        rows={rows}
        rowKey={(row) => row}
        onOpen={(row) => opened.push(row)}
      />,
    );

  it('is one tab stop, and remembers the row one was in', async () => {
    show([]);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.textContent).toBe('b');
  });

  it('moves by arrows, Home and End, stops at its ends, and opens by Enter', async () => {
    const opened: string[] = [];
    show(opened);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}{Enter}{End}{ArrowDown}{Enter}{ArrowUp}{Enter}{Home}{Enter}');
    expect(opened).toEqual(['a', 'c', 'b', 'a']);
  });
});

describe('the command palette', () => {
  function Window({ ran }: { ran: string[] }) {
    const [isOpen, setOpen] = useState(false);
    useShortcut('Ctrl+K', () => setOpen(true));
    const command = (id: string, label: string, detail?: string) => ({
      id,
      label,
      detail,
      group: 'g',
      onRun: () => void ran.push(id),
    });
    const commands = [command('1', 'Sova', 'SN 1'), command('2', 'Får', 'SN 2'), command('3', 'Far', 'SN 3')];
    return (
      <UiRoot>
        <input aria-label="writing" />
        <CommandPalette isOpen={isOpen} onClose={() => setOpen(false)} commands={commands} />
      </UiRoot>
    );
  }

  it('opens from within a text box, finds by parts of several words, runs on Enter and closes', async () => {
    const ran: string[] = [];
    render(<Window ran={ran} />);
    await userEvent.click(screen.getByRole('textbox', { name: 'writing' }));
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('so sn{Enter}');
    expect(ran).toEqual(['1']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps å and a apart', async () => {
    render(<Window ran={[]} />);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('får');
    expect(screen.getAllByRole('menuitem').map((row) => row.textContent)).toEqual(['FårSN 2']);
  });

  it('says so when nothing is found', async () => {
    render(<Window ran={[]} />);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('zzz');
    expect(screen.getByText(uiText.palette.nothing)).toBeTruthy();
  });
});

describe('a sheet', () => {
  function Window() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          open
        </button>
        {isOpen && (
          <Sheet title="Card" onClose={() => setOpen(false)}>
            text
          </Sheet>
        )}
      </>
    );
  }

  it('takes the focus, leaves the case reachable, closes on Escape and gives the focus back', async () => {
    render(<Window />);
    const opener = screen.getByRole('button', { name: 'open' });
    await userEvent.click(opener);
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Card' }));
    expect(opener.closest('[aria-hidden], [inert]')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
