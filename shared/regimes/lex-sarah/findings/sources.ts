import { isBlank } from '../../../domain/blank.ts';
import { requiredOf, when, whenOf } from '../../../domain/remark.ts';
import type { Rule } from './remark.ts';

/**
 * Source cards: every recorded item carries date, source, fact or assessment, and the recorder's name and title. SOSFS
 * 2011:5 5 kap. (secondary, checked 2026-11-22).
 */
export const sourceRules: Rule = ({ sources }) => [
  ...when(sources.length === 0, 'S221', 'sources'),
  ...sources.flatMap((source) => [
    ...requiredOf('S222', 'sources', source, 'date', source.date),
    ...requiredOf('S223', 'sources', source, 'from', source.from),
    ...requiredOf('S224', 'sources', source, 'nature', source.nature),
    ...requiredOf('S225', 'sources', source, 'recorderName', source.recorderName),
    ...requiredOf('S226', 'sources', source, 'recorderTitle', source.recorderTitle),
    ...requiredOf('S227', 'sources', source, 'content', source.content),
  ]),
];

/** What goes with the notification must be named: SOSFS 2011:5 6 kap. and the form's item 9 (labels verbatim, 2013). */
export const attachmentRules: Rule = ({ attachments }) =>
  attachments.flatMap((one) =>
    whenOf(one.enclosed === true && isBlank(one.title), 'S228', 'attachments', one, 'title'),
  );
