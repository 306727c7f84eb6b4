import { isDeepStrictEqual } from 'node:util';
import { settingValues } from '../../shared/api/settings.ts';
import { holdsFullName } from '../../shared/documents/full-names.ts';
import { comparableText } from '../../shared/documents/name-pattern.ts';
import { containsPersonnummer } from '../../shared/documents/personnummer-pattern.ts';
import type { BankEntry } from '../../shared/domain/action-bank.ts';
import { shippedActions } from '../../shared/text/action-bank/shipped.ts';
import { namesOfRegister } from '../repositories/register-names.ts';
import { AppError } from './app-error.ts';
import type { QueryContext } from './context.ts';

/**
 * `refused` when an entry that is new or changed holds a personnummer, or a name of the register's key tables written in
 * full: every case reads the bank. What stood there is not asked again, nor what the product ships.
 */
export async function refuseTracesInBank(
  ctx: QueryContext,
  { before, after }: { readonly before: unknown; readonly after: unknown },
): Promise<void> {
  const known = [...entriesOf(before), ...shippedActions];
  const texts = entriesOf(after)
    .filter((entry) => !known.some((one) => isDeepStrictEqual(one, entry)))
    .flatMap(({ text, measure, goal }) => [text, measure, goal]);
  if (texts.some((text) => containsPersonnummer(comparableText(text))))
    throw new AppError('refused', { reason: 'personnummer-in-bank', field: 'actionBank' });
  if (texts.length === 0) return;
  if (holdsFullName(texts, await namesOfRegister(ctx.db)))
    throw new AppError('refused', { reason: 'name-in-bank', field: 'actionBank' });
}

const entriesOf = (bank: unknown): readonly BankEntry[] =>
  settingValues.actionBank.safeParse(bank).data ?? [];
