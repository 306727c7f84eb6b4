import { choice, date, link, longText, rich, text, yesNo } from '../../../domain/field.ts';
import { section } from '../../../domain/section.ts';
import { degrees } from './assessment.ts';

export const deciderRoles = ['namnd', 'ordforande', 'socialchef', 'chef', 'sas', 'annan'] as const;

/** Proposal and decision are apart, though sometimes the same person makes both (domain decision 7). */
export const decision = section({
  proposedDegree: choice(degrees),
  proposal: longText(),
  proposedOn: date(),
  proposedBy: text(),
  proposedByTitle: text(),
  degree: choice(degrees),
  reasons: rich(),
  decidedOn: date(),
  deciderRole: choice(deciderRoles),
  deciderName: text(),
  deciderTitle: text(),
  delegationPoint: text(),
  protocol: link('attachments'),
  deciderConflict: yesNo(),
  deciderConflictNote: longText(),
});

/** Notification is a decision of its own and may come first (domain decisions 4 and 6). IVO is told of it. */
export const notificationDecision = section(
  {
    notify: yesNo(),
    degree: choice(['allvarligt', 'pataglig-risk-allvarligt']),
    decidedOn: date(),
    deciderRole: choice(deciderRoles),
    deciderName: text(),
    deciderTitle: text(),
    delegationPoint: text(),
    reasons: longText(),
  },
  {
    frozenByDecision: false,
    frozenOnce: {
      set: 'notification.sentOn',
      fields: [
        'notify',
        'degree',
        'decidedOn',
        'deciderRole',
        'deciderName',
        'deciderTitle',
        'delegationPoint',
        'reasons',
      ],
    },
  },
);
