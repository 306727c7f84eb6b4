// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { focusPlaces, useKeptFocus } from '../../../../../renderer/features/case/passed/use-kept-focus.ts';

beforeEach(() => {
  for (const id of Object.values(focusPlaces)) {
    const place = document.body.appendChild(document.createElement('section'));
    place.id = id;
    place.tabIndex = -1;
  }
});
afterEach(() => document.body.replaceChildren());

const show = () => renderHook(({ count }) => useKeptFocus(count), { initialProps: { count: 0 } });

it('goes on to where the row has gone once it has gone there', () => {
  const shown = show();
  shown.result.current('passed');
  expect(document.activeElement).toBe(document.body);
  shown.rerender({ count: 1 });
  expect(document.activeElement?.id).toBe(focusPlaces.passed);
});

it('stays after a refusal when another window passes something by', () => {
  const shown = show();
  const stay = shown.result.current('passed');
  stay();
  shown.rerender({ count: 1 });
  expect(document.activeElement).toBe(document.body);
});

it('a refusal told late takes nothing from the next try', () => {
  const shown = show();
  const stay = shown.result.current('passed');
  shown.result.current('asked');
  stay();
  shown.rerender({ count: 1 });
  expect(document.activeElement?.id).toBe(focusPlaces.asked);
});
