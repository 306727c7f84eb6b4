import type { triedQuestions } from '../../domain/tried-questions.ts';
import type { PartFieldTexts } from '../field-texts.ts';
import { areaNames, levelNames } from '../levels-and-areas.ts';

export const triedQuestionFieldTexts: PartFieldTexts<typeof triedQuestions> = {
  question: { label: 'Fråga', help: 'Frågan som den ställdes.' },
  level: { label: 'Nivå', codes: levelNames },
  area: { label: 'Orsaksområde', codes: areaNames },
  branch: { label: 'Ställd vid', help: 'Den avvikelse eller orsak som frågan gällde.' },
  note: {
    label: 'Vad prövningen visade',
    help: 'Vad du har tittat på och varför det inte hade betydelse här. En mening räcker.',
  },
  by: { label: 'Prövad av', help: 'Namn och befattning.' },
  on: { label: 'Prövad den' },
};
