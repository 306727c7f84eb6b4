import type { CoachHint, HintCode } from '../../domain/coach/hint.ts';
import { causeAreas, causeLevels } from '../../domain/causes.ts';
import { sentenceOf } from '../blame-words.ts';
import { areaNames, levelNames } from '../levels-and-areas.ts';

interface HintText {
  /** What the coach sees. */
  readonly title: string;
  /** What it asks. */
  readonly question: string;
}

/** The sentences of a hint. */
export function hintText(hint: CoachHint): HintText {
  return texts[hint.code](valuesOf(hint));
}

interface Values {
  readonly label: string;
  readonly axis: string;
  readonly word: string;
  readonly instead: string;
  readonly isWhole: boolean;
}

const texts: Readonly<Record<HintCode, (values: Values) => HintText>> = {
  'deviation-without-cause': ({ label }) => ({
    title: `${label} har ingen orsak än`,
    question: 'Vad gjorde att det blev så?',
  }),
  'routine-not-asked': ({ label }) => ({
    title: `${label} säger att rutinen inte följdes, och stannar där`,
    question: 'Vad gjorde att rutinen inte gick att följa, och hur ofta görs det på ett annat sätt?',
  }),
  'staffing-not-asked': ({ label }) => ({
    title: `${label} säger att det var för lite personal, och stannar där`,
    question: 'Vilket beslut gjorde att bemanningen såg ut så, och vad fick vänta?',
  }),
  'ends-early': ({ label }) => ({
    title: `Grenen slutar vid ${label}`,
    question: 'Vad låg bakom? Är den en grundorsak, skriv varför ni stannar här.',
  }),
  'one-level': ({ label, axis, isWhole }) => ({
    title: isWhole
      ? `Alla orsaker ligger på samma nivå: ${axis}`
      : `Alla orsaker bakom ${label} ligger på samma nivå: ${axis}`,
    question: 'Vad på de andra nivåerna kan ha bidragit? Det som är prövat utan resultat går att notera.',
  }),
  'one-area': ({ label, axis, isWhole }) => ({
    title: isWhole
      ? `Alla orsaker handlar om samma område: ${axis}`
      : `Alla orsaker bakom ${label} handlar om samma område: ${axis}`,
    question: 'Vilket annat område kan ha spelat in?',
  }),
  'single-source': ({ label }) => ({
    title: `${label} är en bedömning som vilar på en enda källa`,
    question: 'Finns det något annat som talar för eller emot den?',
  }),
  'blame-wording': ({ label, word, instead }) => ({
    title: `Ordvalet ”${word}” i ${label} kan göras mer beskrivande`,
    question: instead === '' ? 'Går det att beskriva förutsättningen i stället?' : sentenceOf(instead),
  }),
};

function valuesOf({ record, values }: CoachHint): Values {
  const level = causeLevels.find((each) => each === values['level']);
  const area = causeAreas.find((each) => each === values['area']);
  return {
    label: record?.label ?? '',
    axis: (level && levelNames[level]) ?? (area && areaNames[area]) ?? '',
    word: values['word'] ?? '',
    instead: values['instead'] ?? '',
    isWhole: record === null,
  };
}
