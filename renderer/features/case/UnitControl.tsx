import { settingValues } from '../../../shared/api/settings.ts';
import { useSetting } from '../../client/use-settings.ts';
import { edit } from '../../client/autosave.ts';
import { SuggestField } from '../../ui/fields/SuggestField.tsx';
import type { ControlProps } from './FieldControl.tsx';

/** The unit, by name. A unit of the register's settings brings its address with it where the case has none. */
export function UnitControl({ record, handle, look }: ControlProps) {
  const units = settingValues.units.safeParse(useSetting('units')).data ?? [];
  const take = (name: string | undefined): void => {
    handle.change(name);
    const unit = units.find((each) => each.name === name);
    if (!unit) return;
    const filled = {
      unitStreet: unit.street,
      unitPostalCode: unit.postalCode,
      unitCity: unit.city,
      unitPhone: unit.phone,
    };
    for (const [field, value] of Object.entries(filled)) {
      const isEmpty = record.fields[field]?.value == null;
      if (isEmpty && value !== '') edit({ caseId: handle.caseId, recordId: record.id, field }, value, 0);
    }
  };
  return (
    <SuggestField
      {...look}
      value={typeof handle.value === 'string' ? handle.value : undefined}
      suggestions={units.map((unit) => unit.name)}
      onChange={take}
    />
  );
}
