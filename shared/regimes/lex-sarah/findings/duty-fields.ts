import { isGoing } from '../../../domain/actions.ts';
import type { Person } from '../../../domain/persons.ts';
import type { LexSarahFacts } from '../parts.ts';
import { casePhase, concernsNotification, expectedDegree, isDecided } from './case-phase.ts';
import { advice, inquiry, type DocumentId } from './code-rule.ts';
import { dutyRemarks, type DutyPlace } from './duty-answer.ts';
import type { Rule } from './remark.ts';

/**
 * Every yes/no duty of lex Sarah in one table: where it is asked, which provision it comes from, and what an unanswered
 * or half answered one stands in the way of (domain decision 8). Safe now: SOSFS 2011:5 4 kap. (chapter unverified).
 * Informed and heard: as read by Riksrevisionen (secondary). Noted in the personal file: Kunskapsguiden (official).
 * Other acts: a checklist, each duty with its own law. All checked 2026-11-22. What the reporter was told holds back no
 * decision, nor the letter that is yet to tell it; the utredning says that the report was acknowledged.
 */
export const dutyRules: Rule = (facts) => {
  const places = [...everyCase(facts), ...(casePhase(facts) === 'investigation' ? investigated(facts) : [])];
  return places.flatMap(dutyRemarks);
};

const first: readonly DocumentId[] = [...inquiry, 'direktbeslut'];
const must = (gates: readonly DocumentId[]) => ({ gates, overridable: false });
const mayPass = (gates: readonly DocumentId[]) => ({ gates, overridable: true });

function everyCase(facts: LexSarahFacts): readonly DutyPlace[] {
  const reports = facts.reports.flatMap((report): readonly DutyPlace[] => {
    const at = { part: 'reports', label: report.label, provision: 'own-check' } as const;
    return [
      {
        ...at,
        field: 'acknowledged',
        answer: report.acknowledged,
        whenUnanswered: mayPass(advice),
        whenFaulty: ['utredning'],
      },
      {
        ...at,
        field: 'feedback',
        answer: report.feedback,
        whenUnanswered: isDecided(facts) ? mayPass(advice) : null,
        whenFaulty: advice,
      },
    ];
  });
  const safeNow: DutyPlace = {
    part: 'protection',
    label: '',
    field: 'safeNow',
    answer: facts.protection.safeNow,
    provision: 'sosfs-receipt',
    whenUnanswered: must(first),
    whenFaulty: first,
  };
  return [...reports, safeNow, ...closing(facts)];
}

function closing(facts: LexSarahFacts): readonly DutyPlace[] {
  const due = casePhase(facts) === 'investigation' && isDecided(facts);
  const fields = ['followUpNeeded', 'feedbackToIndividual', 'feedbackToUnit', 'feedbackToCommittee'] as const;
  return fields.map((field) => ({
    part: 'closing',
    label: '',
    field,
    answer: facts.closing[field],
    provision: field === 'followUpNeeded' ? 'own-by-ivo' : 'own-check',
    whenUnanswered: due ? mayPass(advice) : null,
    whenFaulty: advice,
  }));
}

function investigated(facts: LexSarahFacts): readonly DutyPlace[] {
  return [
    ...facts.persons.flatMap((person) => ofPerson(person, facts)),
    ...otherActs(facts),
    ...ofFollowing(facts),
  ];
}

function ofPerson(person: Person, facts: LexSarahFacts): readonly DutyPlace[] {
  const at = { part: 'persons', label: person.label, whenFaulty: inquiry };
  const concerned = person.role === 'enskild';
  const told = concerned || person.role === 'foretradare' ? must(inquiry) : null;
  const own = concerned ? must(inquiry) : null;
  return [
    { ...at, field: 'informed', answer: person.informed, provision: 'hearing', whenUnanswered: told },
    { ...at, field: 'heard', answer: person.heard, provision: 'hearing', whenUnanswered: own },
    {
      ...at,
      field: 'recordedInFile',
      answer: person.recordedInFile,
      provision: 'personal-file',
      whenUnanswered: own,
    },
    {
      ...at,
      field: 'informedOfNotification',
      answer: person.informedOfNotification,
      provision: 'sosfs-form',
      whenUnanswered: concernsNotification(facts) ? told : null,
    },
  ];
}

function otherActs(facts: LexSarahFacts): readonly DutyPlace[] {
  const fields = [
    'police',
    'childConcern',
    'mas',
    'dataBreach',
    'unexecutedDecision',
    'workEnvironment',
  ] as const;
  const gates = expectedDegree(facts) === 'inget-missforhallande' ? advice : inquiry;
  return fields.map((field) => ({
    part: 'parallelDuties',
    label: '',
    field,
    answer: facts.parallelDuties[field],
    provision: field === 'childConcern' ? 'child-concern' : 'parallel-duties',
    whenUnanswered: mayPass(gates),
    whenFaulty: inquiry,
  }));
}

/** Whether the person concerned will be asked of an action, and was asked at a follow-up. */
function ofFollowing(facts: LexSarahFacts): readonly DutyPlace[] {
  const gates = expectedDegree(facts) === 'inget-missforhallande' ? advice : inquiry;
  const going = facts.actions.filter(isGoing);
  return [
    ...going.map(({ label, askPerson }): DutyPlace => ({
      part: 'actions',
      label,
      field: 'askPerson',
      answer: askPerson,
      provision: 'ivo-effect',
      // K10m asks for it.
      whenUnanswered: null,
      whenFaulty: gates,
    })),
    ...facts.followUps.map(({ label, asked }): DutyPlace => ({
      part: 'followUps',
      label,
      field: 'asked',
      answer: asked,
      provision: 'ivo-effect',
      whenUnanswered: mayPass(advice),
      whenFaulty: advice,
    })),
  ];
}
