import { requiredOf, when } from '../remark.ts';
import type { AnalysisRule } from './rule.ts';

/**
 * K1: a course of events, and each event in it with source, time and text. Method of event analysis (SKR's handbook of
 * 2021 as described by regions, secondary, checked 2026-11-22). That they stand in order: event-order.ts.
 */
export const courseOfEvents: AnalysisRule = ({ events }) => [
  ...when(events.length === 0, 'K1e', 'events'),
  ...events.flatMap((event) => [
    ...requiredOf('K1', 'events', event, 'sources', event.sources),
    ...requiredOf('K1b', 'events', event, 'at', event.at),
    ...requiredOf('K1c', 'events', event, 'text', event.text),
  ]),
];
