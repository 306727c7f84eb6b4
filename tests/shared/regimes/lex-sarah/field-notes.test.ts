import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../shared/domain/default-settings.ts';
import { lexSarahFieldNotes } from '../../../../shared/regimes/lex-sarah/field-notes.ts';
import { edit, set, type Change } from './change.ts';
import { completeCase } from './complete-case.ts';

const organisation = { ...defaultSettings.organisation, kind: 'namnd', city: 'Bergby', phone: '' } as const;
const bare = set('sender', { kind: undefined, city: undefined, phone: undefined });

describe('what stands under a field', () => {
  it.each<[string, Change, string | undefined, string]>([
    ['sender.kind', bare, 'Från Inställningar: Nämnd', 'a code in words'],
    ['sender.city', bare, 'Från Inställningar: Bergby', 'the case leaves it empty'],
    ['sender.phone', bare, undefined, 'the settings have none'],
    ['sender.city', set('sender', { city: 'Dalby' }), undefined, 'the case has its own'],
    [
      'registration.edition',
      bare,
      'Av rapportens datum följer: 2025 års socialtjänstlag (från den 1 juli 2025)',
      'reported 2026',
    ],
    [
      'registration.edition',
      edit('reports', 'R1', { receivedOn: '2025-06-30', reportedAt: undefined }),
      'Av rapportens datum följer: 2001 års socialtjänstlag (före den 1 juli 2025)',
      'reported under the old act',
    ],
  ])('%s: %#', (field, change, expected) => {
    expect(lexSarahFieldNotes(change(completeCase), { organisation })[field]).toBe(expected);
  });
});
