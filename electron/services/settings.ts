import type { Input, Output } from '../../shared/api/contract.ts';
import { settingValues, type SettingKey, type Settings } from '../../shared/api/settings.ts';
import { canonicalValue } from '../../shared/domain/case-file-canonical.ts';
import { problemsOfIssues } from '../../shared/domain/case-file-problems.ts';
import { defaultSettings } from '../../shared/domain/default-settings.ts';
import type { ReadDb } from '../repositories/db.ts';
import { saveSetting, storedSettings } from '../repositories/settings.ts';
import { AppError } from './app-error.ts';
import type { MutationContext, QueryContext } from './context.ts';
import { refuseTracesInBank } from './settings-bank-traces.ts';

/** All settings, each with its revision (0: the product's default, never changed here). */
export async function getSettings(
  ctx: QueryContext,
  _input: Input<'settings.get'>,
): Promise<Output<'settings.get'>> {
  const stored = new Map((await storedSettings(ctx.db)).map((row) => [row.key, row]));
  const settings = Object.entries(defaultSettings).map(([key, value]) => {
    const row = stored.get(key);
    return [key, row ? { value: row.value, revision: row.revision } : { value, revision: 0 }];
  });
  return { settings: Object.fromEntries(settings) };
}

/**
 * Saves one setting. Refusals: `bad-input` with the value's problems, `conflict` with the stored value, and those of
 * `refuseTracesInBank`.
 */
export async function setSetting(
  ctx: MutationContext,
  input: Input<'settings.set'>,
): Promise<Output<'settings.set'>> {
  if (!isSettingKey(input.key)) throw new AppError('bad-input', { field: input.key });
  const parsed = settingValues[input.key].safeParse(input.value);
  if (!parsed.success) {
    throw new AppError('bad-input', {
      field: input.key,
      problems: problemsOfIssues(parsed.error.issues, input.value),
    });
  }
  const stored = (await storedSettings(ctx.db)).find((row) => row.key === input.key);
  const before = stored?.value ?? defaultSettings[input.key];
  const storedRevision = stored?.revision ?? 0;
  if (storedRevision !== input.revision)
    throw new AppError('conflict', { field: input.key, storedRevision, value: before });
  if (input.key === 'actionBank') await refuseTracesInBank(ctx, { before, after: parsed.data });
  const revision = storedRevision + 1;
  await saveSetting(ctx.db, { key: input.key, value: parsed.data, revision });
  ctx.audit({
    action: 'settings.set',
    field: input.key,
    beforeHash: ctx.auditHash(canonicalValue(before)),
    afterHash: ctx.auditHash(canonicalValue(parsed.data)),
  });
  ctx.emit({ kind: 'settings-changed' });
  return { revision };
}

/** Settings with defaults filled in. A stored value that this version cannot read gives way to the default. */
export async function readSettings(db: ReadDb): Promise<Settings> {
  const stored = new Map((await storedSettings(db)).map((row) => [row.key, row.value]));
  const value = <K extends SettingKey>(key: K): Settings[K] => {
    if (!stored.has(key)) return defaultSettings[key];
    const parsed = settingValues[key].safeParse(stored.get(key));
    // The schema table and `Settings` are the same table; TypeScript does not follow that through a type parameter.
    return parsed.success ? (parsed.data as Settings[K]) : defaultSettings[key];
  };
  return {
    organisation: value('organisation'),
    units: value('units'),
    delegations: value('delegations'),
    lists: value('lists'),
    shortTrackName: value('shortTrackName'),
    investigationTargetDays: value('investigationTargetDays'),
    riskThreshold: value('riskThreshold'),
    idleMinutes: value('idleMinutes'),
    internalReferencePattern: value('internalReferencePattern'),
    actionBank: value('actionBank'),
  };
}

function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingValues, key);
}
