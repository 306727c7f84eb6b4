import { choice, choices, date, longText, scale, text, yesNo } from '../../../domain/field.ts';
import { section } from '../../../domain/section.ts';

export const routes = ['direktbeslut', 'utredning'] as const;

/** Initial bedömning: the law knows no "förhandsbedömning" for lex Sarah, so the word is not used. */
export const initialAssessment = section({
  assessedOn: date(),
  assessedBy: text(),
  /** Which duty broke, and under which act was it given? Events under HSL belong to lex Maria. */
  brokenDuty: choice(['sol', 'lss', 'hsl', 'annan-lag', 'oklart']),
  /** Threat to, or consequence for, life, safety or health: none, possible or actual. */
  harm: choice(['ingen', 'mojlig', 'faktisk']),
  riskIs: choice(['oklar-avlagsen', 'pataglig']),
  severity: scale(),
  probability: scale(),
  obviouslySerious: yesNo(),
  route: choice(routes),
  reasons: longText(),
});

/** Why a report ends in a direktbeslut. Codes are permanent: they show which units need training. */
export const reasonCodes = [
  'avvikelse',
  'halso-och-sjukvard',
  'annan-huvudman',
  'privat-utforare',
  'arbetsmiljo',
  'dubblett',
  'avlagsen-risk',
  'annat',
] as const;

/** Direktbeslut: a documented decision, never a dismissal (domain decision 5). Its outcome is inget missförhållande. */
export const directDecision = section({
  facts: longText(),
  possibleConsequence: longText(),
  reasonCode: choice(reasonCodes),
  reasons: longText(),
  decidedOn: date(),
  deciderRole: choice(['sas', 'chef', 'namnd', 'annan']),
  deciderName: text(),
  deciderTitle: text(),
  delegationPoint: text(),
});

export const handover = section(
  {
    to: choices(['chef', 'mas', 'privat-utforare', 'annan-huvudman']),
    recipient: text(),
    on: date(),
    reference: text(),
    note: longText(),
    receiptOn: date(),
    receiptBy: text(),
  },
  { frozenByDecision: false },
);
