import { QueryClient } from '@tanstack/react-query';
import type { WorkbenchEvent } from '../../shared/api/reply.ts';
import { transport } from './api.ts';
import { noteEnded } from './program-ended.ts';
import { windowId } from './window-id.ts';

/** The renderer's only state of the register: answers to queries, fetched anew when the workbench says they changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, gcTime: 5 * 60_000 },
    mutations: { retry: false },
  },
});

export const keys = {
  session: ['session'] as const,
  places: ['places'] as const,
  cases: ['cases'] as const,
  case: (caseId: string) => ['case', caseId] as const,
  passed: (caseId: string) => ['case', caseId, 'passed'] as const,
  documents: (caseId: string) => ['documents', caseId] as const,
  settings: ['settings'] as const,
  today: ['today'] as const,
  audit: ['audit'] as const,
};

/** Ties events to queries. Returns what ends it. */
export function followEvents(): () => void {
  const stopEvents = transport.onEvent(take);
  const stopReconnects = transport.onReconnect(() => void reconnected());
  const stopLosses = transport.onLost(() => noteEnded(true));
  return () => {
    stopEvents();
    stopReconnects();
    stopLosses();
  };
}

function take(event: WorkbenchEvent): void {
  if (event.kind === 'session-changed') void sessionChanged();
  if (event.kind === 'settings-changed') void queryClient.invalidateQueries({ queryKey: keys.settings });
  if (event.kind === 'cases-changed') void listsChanged();
  if (event.kind === 'case-changed') {
    void listsChanged();
    void queryClient.invalidateQueries({ queryKey: keys.documents(event.caseId) });
    // A window has already put its own change into its own view of the case; which reasons stand, the register knows.
    const changed = event.origin === windowId ? keys.passed(event.caseId) : keys.case(event.caseId);
    void queryClient.invalidateQueries({ queryKey: changed });
  }
}

function listsChanged(): Promise<unknown> {
  return Promise.all(
    [keys.cases, keys.today, keys.audit].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
  );
}

/** On lock everything the window knows of the register is dropped before anything else is drawn. */
async function sessionChanged(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: keys.session });
  // Nobody is left to say what is open now.
  noteEnded(queryClient.getQueryState(keys.session)?.status === 'error');
}

/** Events may have been missed: first whether anything is still open, then all else. */
async function reconnected(): Promise<void> {
  await sessionChanged();
  await queryClient.invalidateQueries();
}

/** Session and places tell nothing of any case, and the open room is asking for them just then. */
export function forgetRegister(): void {
  const kept: readonly unknown[] = [keys.session[0], keys.places[0]];
  queryClient.removeQueries({ predicate: (query) => !kept.includes(query.queryKey[0]) });
}
