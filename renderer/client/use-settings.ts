import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { settingValues } from '../../shared/api/settings.ts';
import type { RuleSettings } from '../../shared/regimes/regime.ts';
import { call } from './api.ts';
import { keys } from './query-client.ts';

/** All settings of the open register with their revisions. */
export function useSettings() {
  return useQuery({ queryKey: keys.settings, queryFn: () => call('settings.get', {}) });
}

/** One setting's value, or undefined until it is known. */
export function useSetting(key: string): unknown {
  return useSettings().data?.settings[key]?.value;
}

/** The local choices that rules read: the same ones that the workbench reads when it checks a case. */
export function useRuleSettings(): RuleSettings {
  const views = useSettings().data?.settings;
  return useMemo(
    () => ({
      investigationTargetDays:
        settingValues.investigationTargetDays.safeParse(views?.['investigationTargetDays']?.value).data ??
        undefined,
      riskThreshold: settingValues.riskThreshold.safeParse(views?.['riskThreshold']?.value).data ?? undefined,
      organisation: settingValues.organisation.safeParse(views?.['organisation']?.value).data,
    }),
    [views],
  );
}
