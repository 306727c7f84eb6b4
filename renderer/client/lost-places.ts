import type { CaseView } from '../../shared/api/cases.ts';
import type { UnsavedPlace } from '../../shared/api/session.ts';
import { parseFieldPath } from '../../shared/domain/field-path.ts';
import { lostText } from '../../shared/text/lost.ts';
import { transport } from './api.ts';
import { factsOfView, regimeOf } from './facts.ts';
import { lastChancesInVain } from './flushers.ts';
import { queryClient } from './query-client.ts';
import { reasonPlaceOf } from './reason-keys.ts';

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
  const reason = reasonPlaceOf(key);
  if (reason) return reasonPlace(reason);
  const [recordId = '', field = ''] = key.split(' ');
  for (const view of openCases()) {
    const record = view.records.find(({ id }) => id === recordId);
    if (!record) continue;
    const regime = regimeOf(view);
    const label = regime.text.fields[`${record.part}.${field}`]?.label ?? field;
    return placeIn(view, lostText.field(record.label, label));
  }
  return null;
}

/** The place of the question is told, never its sentence: it may quote the case. */
function reasonPlace({ caseId, field }: { readonly caseId: string; readonly field: string }) {
  const view = openCases().find(({ id }) => id === caseId);
  if (!view) return null;
  const { text } = regimeOf(view);
  const place = parseFieldPath(field);
  const asked = text.fields[`${place.part}.${place.field ?? ''}`]?.label ?? text.parts[place.part]?.title;
  return placeIn(view, lostText.reason(lostText.field(place.label, asked ?? place.part)));
}

function placeIn(view: CaseView, field: string): UnsavedPlace {
  const number = regimeOf(view).summarise(factsOfView(view)).diaryNumber ?? view.internalReference;
  return { reference: number.slice(0, 120), field: field.slice(0, 300) };
}

function openCases(): readonly CaseView[] {
  const known = queryClient.getQueriesData<CaseView>({ queryKey: ['case'] });
  // Beside the view of a case stand other answers about it, under longer keys.
  return known.flatMap(([key, view]) => (key.length === 2 && view ? [view] : []));
}
