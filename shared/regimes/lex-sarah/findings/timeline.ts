import { isBlank, requiredOf, when, whenOf, type Rule } from './remark.ts';

/**
 * The course of events and the deviations in it (K1, K2). When it occurred and what it consisted of: SOSFS 2011:5 5 kap.
 * (secondary, checked 2026-11-22); event against norm is the method of event analysis.
 */
export const timelineRules: Rule = ({ events, deviations }) => [
  ...when(events.length === 0, 'S231', 'events'),
  ...events.flatMap((event) => [
    ...requiredOf('K1', 'events', event, 'sources', event.sources),
    ...requiredOf('K1b', 'events', event, 'at', event.at),
    ...requiredOf('K1c', 'events', event, 'text', event.text),
  ]),
  ...when(deviations.length === 0, 'S232', 'deviations'),
  ...deviations.flatMap((deviation) => [
    ...requiredOf('K2', 'deviations', deviation, 'events', deviation.events),
    ...requiredOf('K2b', 'deviations', deviation, 'norm', deviation.norm),
    ...requiredOf('K2c', 'deviations', deviation, 'normSource', deviation.normSource),
    ...whenOf(
      isBlank(deviation.text) || isBlank(deviation.should),
      'K2d',
      'deviations',
      deviation,
      isBlank(deviation.text) ? 'text' : 'should',
    ),
  ]),
];
