import { useQuery } from '@tanstack/react-query';
import type { SessionState } from '../../shared/api/session.ts';
import { call } from './api.ts';
import { keys, queryClient } from './query-client.ts';

/** What is open and by whom. */
export function useSession() {
  return useQuery({ queryKey: keys.session, queryFn: () => call('session.state', {}) });
}

export function setSession(state: SessionState): void {
  queryClient.setQueryData(keys.session, state);
}
