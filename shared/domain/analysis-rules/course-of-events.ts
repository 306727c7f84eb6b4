import { requiredOf, when } from '../remark.ts';
import { saysOnlyShould, type Event } from '../timeline.ts';
import type { AnalysisRemark, AnalysisRule } from './rule.ts';

/**
 * K1: a course of events, and each event in it with source, time and text. Method of event analysis (SKR's handbook of
 * 2021 as described by regions, secondary, checked 2026-11-22). That they stand in order: event-order.ts. Where only what
 * should have happened is said, there is no event yet whose time and source could be asked for, but what happened is.
 */
export const courseOfEvents: AnalysisRule = ({ events }) => [
  ...when(events.length === 0, 'K1e', 'events'),
  ...events.flatMap((event) => [
    ...(saysOnlyShould(event) ? [] : knownHow(event)),
    ...requiredOf('K1c', 'events', event, 'text', event.text),
  ]),
];

const knownHow = (event: Event): readonly AnalysisRemark[] => [
  ...requiredOf('K1', 'events', event, 'sources', event.sources),
  ...requiredOf('K1b', 'events', event, 'at', event.at),
];
