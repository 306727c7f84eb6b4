import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { degreeNames } from '../degrees.ts';
import { provisions } from '../provisions.ts';

const deciderRoleNames = {
  namnd: 'Nämnden',
  ordforande: 'Nämndens ordförande',
  socialchef: 'Socialchef',
  chef: 'Annan chef',
  sas: 'SAS',
  annan: 'Annan',
} as const;

const delegationHelp =
  'Den punkt i delegationsordningen som ger rätt att besluta. Beslutar nämnden själv anges paragrafen i protokollet.';

export const decisionFieldTexts: PartFieldTexts<LexSarahParts['decision']> = {
  proposedDegree: {
    label: 'Föreslaget utfall',
    help: 'Utredarens förslag. Den som beslutar kan komma till ett annat slut.',
    codes: degreeNames,
  },
  proposal: { label: 'Förslag till beslut', help: 'Så som beslutet föreslås lyda.' },
  proposedOn: { label: 'Förslaget lämnat' },
  proposedBy: { label: 'Föreslaget av' },
  proposedByTitle: { label: 'Förslagsställarens befattning' },
  degree: {
    label: 'Utfall',
    help: 'Utredningen slutar i ett av fem utfall. De två sista ska anmälas till IVO.',
    provision: provisions.investigation,
    codes: degreeNames,
  },
  reasons: {
    label: 'Skäl för beslutet',
    help: 'Varför utfallet blev detta och inte det närmast mildare eller allvarligare.',
    provision: provisions.investigation,
  },
  decidedOn: { label: 'Beslutsdatum', provision: provisions.investigation },
  deciderRole: { label: 'Beslutsfattare', codes: deciderRoleNames },
  deciderName: { label: 'Beslutsfattarens namn' },
  deciderTitle: { label: 'Beslutsfattarens befattning' },
  delegationPoint: { label: 'Punkt i delegationsordningen', help: delegationHelp },
  protocol: { label: 'Protokollsutdrag', help: 'Bilagan med nämndens beslut, om nämnden har beslutat.' },
  deciderConflict: {
    label: 'Jäv hos beslutsfattaren',
    help: 'Har den som beslutar ett eget intresse i saken? Svara nej om det är prövat och inget jäv finns.',
  },
  deciderConflictNote: {
    label: 'Om jävsprövningen',
    help: 'Vad som prövades, och vem som tog över om jäv fanns.',
  },
};

export const notificationDecisionFieldTexts: PartFieldTexts<LexSarahParts['notificationDecision']> = {
  notify: {
    label: 'Anmäls till IVO',
    help: 'Ett eget beslut, som kan komma före utredningens slut när det redan är klart att händelsen är allvarlig.',
    provision: provisions.notification,
  },
  degree: {
    label: 'Anmälan avser',
    help: 'Kryssas överst i anmälan.',
    provision: provisions.form,
    codes: {
      allvarligt: 'Ett allvarligt missförhållande',
      'pataglig-risk-allvarligt': 'En påtaglig risk för ett allvarligt missförhållande',
    },
  },
  decidedOn: { label: 'Beslut om anmälan', help: 'Den dag det beslutades att anmäla.' },
  deciderRole: { label: 'Beslutsfattare', codes: deciderRoleNames },
  deciderName: { label: 'Beslutsfattarens namn' },
  deciderTitle: { label: 'Beslutsfattarens befattning' },
  delegationPoint: { label: 'Punkt i delegationsordningen', help: delegationHelp },
  reasons: { label: 'Skäl', help: 'Varför händelsen anmäls, eller varför den inte gör det.' },
};
