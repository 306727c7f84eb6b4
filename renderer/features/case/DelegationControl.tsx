import { settingValues } from '../../../shared/api/settings.ts';
import { useSetting } from '../../client/use-settings.ts';
import { SuggestField } from '../../ui/fields/SuggestField.tsx';
import type { ControlProps } from './FieldControl.tsx';

/** The point of the delegation order, offered as the settings have it and written out, so that an old decision keeps its words. */
export function DelegationControl({ handle, look }: ControlProps) {
  const points = settingValues.delegations.safeParse(useSetting('delegations')).data ?? [];
  return (
    <SuggestField
      {...look}
      value={typeof handle.value === 'string' ? handle.value : undefined}
      suggestions={points.map(({ point, matter }) => `${point} ${matter}`.trim())}
      onChange={handle.change}
    />
  );
}
