import { useQuery } from '@tanstack/react-query';
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
