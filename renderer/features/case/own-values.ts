import { recordsOf, type OpenCase } from './case-context.ts';

/** What the user and the day would fill in a section: who assesses, decides or investigates, and when. */
export function ownValues(open: OpenCase, section: string): Readonly<Record<string, unknown>> {
  const { name, title } = open.user;
  const decider = { decidedOn: open.today, deciderName: name, deciderTitle: title, ...roleOf(title) };
  switch (section) {
    case 'registration':
      return { investigator: name, investigatorTitle: title, assignedOn: open.today };
    case 'initialAssessment':
      return { assessedOn: open.today, assessedBy: `${name}, ${title}` };
    case 'directDecision':
      return { ...writtenBefore(open), ...decider };
    case 'notificationDecision':
      return decider;
    case 'decision':
      return { proposedOn: open.today, proposedBy: name, proposedByTitle: title };
    case 'notification':
      return { date: open.today, signatoryName: name, signatoryTitle: title };
    case 'handover':
      return { ...usualReceiver(open), on: open.today };
    default:
      return {};
  }
}

/** What happened and why have been written once already, in the report step and in the initial assessment. */
function writtenBefore(open: OpenCase): Readonly<Record<string, string>> {
  const written = (part: string, field: string): unknown =>
    recordsOf(open.view, part)[0]?.fields[field]?.value;
  const facts = written('event', 'summary');
  const reasons = written('initialAssessment', 'reasons');
  return {
    ...(typeof facts === 'string' ? { facts } : {}),
    ...(typeof reasons === 'string' ? { reasons } : {}),
  };
}

/** What was an ordinary deviation goes to the manager of the unit; other receivers differ from case to case. */
function usualReceiver(open: OpenCase): { readonly to?: readonly string[] } {
  const reason = recordsOf(open.view, 'directDecision')[0]?.fields['reasonCode']?.value;
  return reason === 'avvikelse' ? { to: ['chef'] } : {};
}

function roleOf(title: string): { readonly deciderRole?: string } {
  return title.trim().toLocaleLowerCase('sv') === 'sas' ? { deciderRole: 'sas' } : {};
}
