import { z } from 'zod';
import { caseTraces } from '../documents/case-traces.ts';
import { actionBank } from '../domain/action-bank.ts';
import { mutation, query } from './procedure.ts';
import type { OrganisationSettings, ShortTrackName } from '../regimes/regime.ts';

const line = z.string().max(300);

export const organisation: z.ZodType<OrganisationSettings> = z.object({
  kind: z.enum(['namnd', 'enskild-verksamhet', 'sis']),
  committee: line,
  municipality: line,
  company: line,
  contactName: line,
  contactTitle: line,
  workplace: line,
  street: line,
  postalCode: line,
  city: line,
  phone: line,
  email: line,
});

export const unit = z.object({
  name: line,
  street: line,
  postalCode: line,
  city: line,
  phone: line,
  area: line,
  service: line,
  manager: line,
});

export const delegation = z.object({
  point: line,
  matter: z.string().max(1000),
  delegate: line,
  validFrom: line,
});

const shortTrackNames: readonly ShortTrackName[] = ['utan-narmare-utredning', 'kort-utredning'];

const listEntry = z.object({
  code: z.string().regex(/^[a-z0-9åäö-]{1,60}$/),
  label: line.min(1),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
});

/** All settings of a register. Each key is saved and revised for itself. */
export const settingValues = {
  organisation,
  units: z.array(unit).max(2000),
  delegations: z.array(delegation).max(500),
  lists: z.record(z.string(), z.array(listEntry).max(500)),
  shortTrackName: z.enum(shortTrackNames),
  investigationTargetDays: z.int().min(1).max(365).nullable(),
  riskThreshold: z.int().min(1).max(16).nullable(),
  idleMinutes: z.int().min(1).max(120),
  /** Pattern of the internal reference: `{år}` and `{nr}` are filled in. */
  internalReferencePattern: z.string().min(1).max(40),
  /**
   * Reusable actions, read from every case. An entry with a personnummer, or with a name of the register's key tables in
   * full, is refused; that nothing else of a case is in it rests with who writes it.
   */
  actionBank,
};
export type SettingKey = keyof typeof settingValues;
export type SettingValue<K extends SettingKey> = z.infer<(typeof settingValues)[K]>;
export type Settings = { readonly [K in SettingKey]: SettingValue<K> };

const settingView = z.object({ value: z.unknown(), revision: z.int() });

export const settings = {
  'settings.get': query(z.object({}), z.object({ settings: z.record(z.string(), settingView) })),
  'settings.set': mutation(
    z.object({ key: z.string(), revision: z.int(), value: z.unknown() }),
    z.object({ revision: z.int() }),
  ),
  /**
   * What in a text ties it to a case, before the text is kept where other cases use it. Tells kinds, never words, and is
   * logged each time: the key table has been read.
   */
  'settings.caseTraces': mutation(
    z.object({ caseId: z.string().min(1).max(64), text: z.string().max(20_000) }),
    z.object({ traces: z.array(z.enum(caseTraces)) }),
  ),
};
