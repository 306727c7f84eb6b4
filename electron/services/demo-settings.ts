import { settingValues } from '../../shared/api/settings.ts';
import { defaultSettings } from '../../shared/domain/default-settings.ts';
import type { MutationContext } from './context.ts';
import { setSetting } from './settings.ts';

/**
 * Gives a demo register the huvudman and the units that its worked cases are about, so that a report registered in it
 * behaves as in a register whose settings have been filled in.
 */
export async function fillDemoSettings(ctx: MutationContext, files: readonly unknown[]): Promise<void> {
  const cases = files.map(partsOf);
  const sender = cases.map((parts) => parts['sender']).find((part) => part !== undefined);
  const organisation = settingValues.organisation.parse({ ...defaultSettings.organisation, ...sender });
  await setSetting(ctx, { key: 'organisation', revision: 0, value: organisation });
  const units = cases.flatMap((parts) => unitOf(parts['registration'] ?? {}));
  await setSetting(ctx, { key: 'units', revision: 0, value: units });
}

type Part = Readonly<Record<string, unknown>>;

function partsOf(file: unknown): Readonly<Record<string, Part | undefined>> {
  const parts: unknown = Object(file).case;
  return Object.fromEntries(Object.entries(Object(parts)).map(([name, part]) => [name, { ...Object(part) }]));
}

function unitOf(registration: Part) {
  const item = (name: string): string => (typeof registration[name] === 'string' ? registration[name] : '');
  if (item('unit') === '') return [];
  return [
    {
      name: item('unit'),
      street: item('unitStreet'),
      postalCode: item('unitPostalCode'),
      city: item('unitCity'),
      phone: item('unitPhone'),
      area: item('area'),
      service: item('service'),
      manager: '',
    },
  ];
}
