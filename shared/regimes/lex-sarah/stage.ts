import type { Stage } from '../regime.ts';
import type { LexSarahFacts } from './parts.ts';
import { onShortTrack } from './track.ts';

/** Where a case stands, read from its dates, latest stage first. Nobody sets a stage by hand. */
export function stageOf(facts: LexSarahFacts): Stage {
  if (facts.closing.closedOn !== undefined) return 'avslutad';
  if (onShortTrack(facts)) return stageOnShortTrack(facts);
  if (isAtIvo(facts)) return hasOpenCompletion(facts) ? 'komplettering' : 'anmald';
  if (facts.decision.degree !== undefined && facts.decision.decidedOn !== undefined)
    return isFollowedUp(facts) ? 'uppfoljning' : 'beslutad';
  return facts.initialAssessment.route === 'utredning' ? 'utreds' : stageAtIntake(facts);
}

function stageOnShortTrack(facts: LexSarahFacts): Stage {
  if (facts.directDecision.decidedOn === undefined) return stageAtIntake(facts);
  return facts.handover.on === undefined ? 'beslutad' : 'overlamnad';
}

function stageAtIntake({ protection, immediateMeasures }: LexSarahFacts): Stage {
  return protection.safeNow?.answer === 'yes' || immediateMeasures.length > 0 ? 'skyddad' : 'mottagen';
}

/** Notified and not yet decided by IVO. A completion may also come without a sending date having been noted. */
function isAtIvo(facts: LexSarahFacts): boolean {
  const { notification, ivoDecision } = facts;
  return (
    (notification.sentOn !== undefined || hasOpenCompletion(facts)) && ivoDecision.decidedOn === undefined
  );
}

function hasOpenCompletion({ completions }: LexSarahFacts): boolean {
  return completions.some(({ answeredOn }) => answeredOn === undefined);
}

function isFollowedUp({ followUps, closing, ivoDecision }: LexSarahFacts): boolean {
  return (
    followUps.length > 0 || closing.followUpNeeded?.answer === 'yes' || ivoDecision.decidedOn !== undefined
  );
}
