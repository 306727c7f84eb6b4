import { choice, choices, date, longText, rich, scale, text, yesNo } from '../../../domain/field.ts';
import { collection, section } from '../../../domain/section.ts';

/** The five outcomes (domain decision 4). The last two require a notification to IVO. */
export const degrees = [
  'inget-missforhallande',
  'pataglig-risk-missforhallande',
  'missforhallande',
  'pataglig-risk-allvarligt',
  'allvarligt',
] as const;
export type Degree = (typeof degrees)[number];

/** Life, safety, physical and mental health, each actual or possible: the words of the definition. */
export const consequenceCodes = [
  'liv-faktisk',
  'liv-mojlig',
  'sakerhet-faktisk',
  'sakerhet-mojlig',
  'fysisk-faktisk',
  'fysisk-mojlig',
  'psykisk-faktisk',
  'psykisk-mojlig',
] as const;

/** The legal test with reasons, and beside it the advisory 4 x 4 matrix, which decides nothing. */
export const assessment = section({
  whatConsisted: rich(),
  consequences: choices(consequenceCodes),
  consequenceText: rich(),
  actOrOmission: choice(['handling', 'underlatenhet', 'bada', 'ingetdera']),
  actOrOmissionReasons: longText(),
  threatOrConsequence: choice(['konsekvens', 'hot', 'pataglig-risk', 'nej']),
  threatOrConsequenceReasons: longText(),
  serious: choice(['ja', 'nej']),
  seriousReasons: longText(),
  severity: scale(),
  probability: scale(),
  reasons: rich(),
});

/** Kommunicering: the draft to the person concerned and the manager, the answer, and what it changed. */
export const communications = collection('T', {
  to: choice(['enskild', 'foretradare', 'chef', 'privat-utforare', 'annan']),
  recipient: text(),
  sentOn: date(),
  answerDueOn: date(),
  answeredOn: date(),
  answer: longText(),
  changed: longText(),
  declined: yesNo(),
});
