import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { CaseView } from '../../../shared/api/cases.ts';
import type { AnyFacts } from '../../../shared/domain/facts.ts';
import type { ListEntry, Regime, RuleSettings } from '../../../shared/regimes/regime.ts';
import { settingValues } from '../../../shared/api/settings.ts';
import { call, failureOf } from '../../client/api.ts';
import { flushHeld } from '../../client/autosave.ts';
import { errorSentence } from '../../../shared/text/errors.ts';
import { factsOfView, regimeOf } from '../../client/facts.ts';
import { fetchCase } from '../../client/fetch-case.ts';
import { keys } from '../../client/query-client.ts';
import { useRuleSettings, useSetting } from '../../client/use-settings.ts';

export type LoadedCase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: string }
  | {
      readonly kind: 'loaded';
      readonly view: CaseView;
      readonly regime: Regime;
      readonly facts: AnyFacts;
      readonly lists: Readonly<Record<string, readonly ListEntry[]>>;
      readonly settings: RuleSettings;
    };

/** Opens a case (which is logged), keeps its view fresh, and saves what is waiting when the room is left. */
export function useCaseRoom(caseId: string): LoadedCase {
  const opened = useQuery({
    queryKey: [...keys.case(caseId), 'opened'],
    queryFn: () => call('cases.open', { caseId }),
  });
  const found = useQuery({
    queryKey: keys.case(caseId),
    queryFn: () => fetchCase(caseId),
    enabled: opened.isSuccess,
  });
  const settings = useRuleSettings();
  const own = useSetting('lists');
  // The room is mounted anew for each case.
  useEffect(() => () => void flushHeld(), []);

  const view = found.data;
  const facts = useMemo(() => (view ? factsOfView(view) : null), [view]);
  const regime = view && regimeOf(view);
  const lists = useMemo(
    () => ({ ...regime?.lists, ...settingValues.lists.safeParse(own).data }),
    [regime, own],
  );
  const error = opened.error ?? found.error;
  if (error) return { kind: 'failed', message: errorSentence(failureOf(error)) };
  if (!view || !facts || !regime) return { kind: 'loading' };
  return { kind: 'loaded', view, regime, facts, lists, settings };
}
