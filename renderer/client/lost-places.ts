import type { CaseView } from '../../shared/api/cases.ts';
import type { UnsavedPlace } from '../../shared/api/session.ts';
import { lostText } from '../../shared/text/lost.ts';
import { transport } from './api.ts';
import { factsOfView, regimeOf } from './facts.ts';
import { lastChancesInVain } from './flushers.ts';
import { queryClient } from './query-client.ts';

/**
 * Where the drafts of these keys stand, as the user knows the places, and what else could not be saved. Never their words.
 * A draft of a case that the window has already forgotten is left out: it was told before.
 */
export function placesOf(draftKeys: readonly string[]): readonly UnsavedPlace[] {
  const fields = draftKeys.map(placeOf).filter((place) => place !== null);
  return [...fields, ...lastChancesInVain().map((field) => ({ reference: null, field }))].slice(
    0,
    mostPlaces,
  );
}

/** Tells the workbench what the lock has taken from this window, so that the locked screen can say so. */
export function noteLost(draftKeys: readonly string[]): void {
  const unsaved = placesOf(draftKeys);
  if (unsaved.length > 0) void transport.call('session.window', { state: 'saved', unsaved });
}

const mostPlaces = 50;

/** A draft's key begins with the record's id and the field's name. */
function placeOf(key: string): UnsavedPlace | null {
  const [recordId = '', field = ''] = key.split(' ');
  for (const view of openCases()) {
    const record = view.records.find(({ id }) => id === recordId);
    if (!record) continue;
    const regime = regimeOf(view);
    const label = regime.text.fields[`${record.part}.${field}`]?.label ?? field;
    const number = regime.summarise(factsOfView(view)).diaryNumber ?? view.internalReference;
    return { reference: number.slice(0, 120), field: lostText.field(record.label, label).slice(0, 300) };
  }
  return null;
}

function openCases(): readonly CaseView[] {
  const known = queryClient.getQueriesData<CaseView>({ queryKey: ['case'] });
  // Beside the view of a case stand other answers about it, under longer keys.
  return known.flatMap(([key, view]) => (key.length === 2 && view ? [view] : []));
}
