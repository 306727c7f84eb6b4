import { isBlank } from './blank.ts';
import { choice, choices, date, dutyAnswer, links, longText, text } from './field.ts';
import { causeLevels } from './causes.ts';
import { collection, type RecordFacts } from './section.ts';

export const actionKinds = [
  'plan',
  'rutin',
  'utbildning',
  'samtal',
  'bemanning',
  'teknik',
  'miljo',
  'avtal',
  'egenkontroll',
  'ledning',
  'annan',
] as const;
/** Strength after the action hierarchy: forcing functions are strong, information is weak. */
export const strengths = ['stark', 'medel', 'svag'] as const;
export const actionStates = ['foreslagen', 'beslutad', 'pagar', 'genomford', 'avbruten'] as const;

/**
 * Actions answer causes, many to many. Done and effective are separate things with separate dates (domain decision 10).
 * After the decision status and effect go on, and new actions may come; what was decided on is its basis.
 */
export const actions = collection(
  'Å',
  {
    text: longText(),
    causes: links('causes'),
    kind: choice(actionKinds),
    level: choice(causeLevels),
    strength: choice(strengths),
    responsible: text(),
    dueOn: date(),
    state: choice(actionStates),
    /** Who decided on it, by office, since an investigator decides on neither staffing nor contracts. */
    decidedBy: text(),
    decidedOn: date(),
    doneOn: date(),
    /** How it is checked that practice changed; demanded of an action of the kind routine. */
    practiceCheck: longText(),
    practiceCheckOn: date(),
    measure: longText(),
    baseline: longText(),
    goal: longText(),
    measureOn: date(),
    /** Whether and how the person concerned will be asked if it got better, or why not. */
    askPerson: dutyAnswer(),
    askHow: longText(),
  },
  {
    takesSupplements: true,
    openAfterDecision: [
      'state',
      'decidedBy',
      'decidedOn',
      'doneOn',
      'practiceCheck',
      'practiceCheckOn',
      'measure',
      'baseline',
      'goal',
      'measureOn',
      'askPerson',
      'askHow',
    ],
  },
);
export type Action = RecordFacts<typeof actions>;

/** Planned, under way or done. */
export const isGoing = ({ state }: Pick<Action, 'state'>): boolean => state !== 'avbruten';

/** It counts as an answer to the causes it is linked to: it is not broken off, and it says something (K9). */
export const answersCauses = (action: Pick<Action, 'state' | 'text'>): boolean =>
  isGoing(action) && !isBlank(action.text);

const effectAnswers = ['battre', 'oforandrat', 'samre', 'vet-inte'] as const;
export const effectJudgements = ['ja', 'delvis', 'nej', 'for-tidigt'] as const;
const askedPersons = ['enskild', 'foretradare', 'narstaende', 'boenderad'] as const;

/** A follow-up of one or several actions: done, effective, and what the person concerned says on five dimensions. */
export const followUps = collection(
  'U',
  {
    date: date(),
    actions: links('actions'),
    by: text(),
    result: longText(),
    effect: choice(effectJudgements),
    asked: dutyAnswer(),
    askedWhom: choices(askedPersons),
    safety: choice(effectAnswers),
    treatment: choice(effectAnswers),
    stress: choice(effectAnswers),
    continuity: choice(effectAnswers),
    participation: choice(effectAnswers),
    ownWords: longText(),
    nextOn: date(),
  },
  { frozenByDecision: false },
);
export type FollowUp = RecordFacts<typeof followUps>;
