import { isBlank } from '../../../domain/blank.ts';
import { when } from '../../../domain/remark.ts';
import type { LexSarahFacts } from '../parts.ts';
import { isDecided, isNotified } from './case-phase.ts';
import type { Remark } from './remark.ts';

/**
 * Item 9, enclosed documents. "Den utredning som gjorts … ska bifogas": SoL 27 kap. 6 §, LSS 24 f § (verbatim, checked
 * 2026-11-22). An utredning is finished when its decision has been made; one that is not follows later.
 */
export function enclosureRemarks(facts: LexSarahFacts): readonly Remark[] {
  const { notification, attachments, registration } = facts;
  const ticked = notification.enclosures ?? [];
  const lagrum = registration.lagrum ?? [];
  const utredning = ticked.filter((one) => one === 'utredning-sol' || one === 'utredning-lss');
  const finished = isDecided(facts);
  const wrongAct = utredning.some(
    (one) => lagrum.length > 0 && !lagrum.includes(one === 'utredning-sol' ? 'SoL' : 'LSS'),
  );
  const routines = attachments.some(({ kind, enclosed }) => kind === 'rutin' && enclosed === true);
  const field = 'notification.enclosures';
  return [
    ...when(utredning.length > 0 && !finished, 'S409', field),
    ...when(wrongAct, 'S409b', field),
    ...when(finished && !isNotified(facts) && utredning.length === 0, 'S409c', field),
    ...when(ticked.includes('rutiner') && !routines, 'S409d', field),
    ...when(
      ticked.includes('ovrigt') && isBlank(notification.enclosuresOther),
      'S409e',
      'notification.enclosuresOther',
    ),
  ];
}
