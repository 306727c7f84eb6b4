// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { BlockerList } from '../../../../renderer/features/documents/BlockerList.tsx';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { lexSarah } from '../../../../shared/regimes/lex-sarah/regime.ts';
import { documentsRoomText } from '../../../../shared/text/rooms/documents-room.ts';

afterEach(cleanup);

const finding = (code: string, field: string, overridable: boolean): Finding => ({
  code,
  field,
  overridable,
  provision: { text: '', certainty: 'unverified' },
  blocks: ['utredning'],
  values: { missing: 'Beslutsdatum' },
});

function listed(...findings: Finding[]): { rows: HTMLElement[]; opened: string[] } {
  const opened: string[] = [];
  render(<BlockerList regime={lexSarah} findings={findings} onField={(field) => opened.push(field)} />);
  return { rows: screen.getAllByRole('listitem'), opened };
}

it('leads to the field where a hinder is mended, and names it', async () => {
  const { rows, opened } = listed(finding('S204', 'persons/P1.howHeard', true));
  const button = within(rows[0] ?? document.body).getByRole('button');
  expect(button.textContent).toContain(documentsRoomText.goTo('P1 · Hur samtalet gick till'));
  await userEvent.click(button);
  expect(opened).toEqual(['persons/P1.howHeard']);
});

it('draws the gaps of a document as text: they are in no field', () => {
  const { rows } = listed(finding('D17', 'documents.utredning', true));
  expect(within(rows[0] ?? document.body).queryByRole('button')).toBeNull();
  expect(rows[0]?.textContent).toContain('Beslutsdatum');
});

it('says which hinders a reason may pass by', () => {
  const { rows } = listed(
    finding('S202', 'persons/P1.alias', false),
    finding('S204', 'persons/P1.howHeard', true),
  );
  expect(rows.map((row) => row.querySelector('.reviewer-kind')?.textContent)).toEqual([
    documentsRoomText.mustBeMended,
    documentsRoomText.mayBeReasoned,
  ]);
});
