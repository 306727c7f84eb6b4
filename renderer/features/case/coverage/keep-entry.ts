import { settingValues } from '../../../../shared/api/settings.ts';
import { bankLimit, nextOwnId, type BankEntry } from '../../../../shared/domain/action-bank.ts';
import { defaultSettings } from '../../../../shared/domain/default-settings.ts';
import type { CaseTrace } from '../../../../shared/documents/case-traces.ts';
import { call } from '../../../client/api.ts';
import { keys, queryClient } from '../../../client/query-client.ts';
import { noteSaved } from '../../../client/save-stamp.ts';

export type Kept =
  | { readonly kind: 'kept' }
  | { readonly kind: 'full' }
  /** It still says something of the case; nothing was saved. */
  | { readonly kind: 'traces'; readonly traces: readonly CaseTrace[] };

/** Puts an entry last in the register's bank, if nothing in it ties it to the case. Throws `CallFailure`. */
export async function keepEntry(caseId: string, entry: Omit<BankEntry, 'id'>): Promise<Kept> {
  const text = [entry.text, entry.measure, entry.goal].join('\n\n');
  const { traces } = await call('settings.caseTraces', { caseId, text });
  if (traces.length > 0) return { kind: 'traces', traces };
  // Read anew: another window may have changed the bank since this one last drew it.
  const stored = (await call('settings.get', {})).settings['actionBank'];
  const bank = settingValues.actionBank.safeParse(stored?.value).data ?? defaultSettings.actionBank;
  if (bank.length >= bankLimit) return { kind: 'full' };
  const value = [...bank, { ...entry, id: nextOwnId(bank) }];
  await call('settings.set', { key: 'actionBank', revision: stored?.revision ?? 0, value });
  noteSaved();
  await queryClient.invalidateQueries({ queryKey: keys.settings });
  return { kind: 'kept' };
}
