import type { Block, Inline } from '../../../../documents/blocks.ts';
import { bold, heading, isWritten, text } from '../../../../documents/inline.ts';
import type { Action } from '../../../../domain/actions.ts';
import { utredningText } from '../../text/documents/utredning.ts';
import { orMissing } from '../desk.ts';
import { fieldLabel, type Inquiry } from './inquiry.ts';
import { say, sentence, stacked } from './sentence.ts';

/** How the effect of each action will be seen, apart from whether it has been done (domain decision 10). */
export function effectBlocks({ facts }: Inquiry): readonly Block[] {
  const words = utredningText.actions;
  const actions = facts.actions.filter(({ state }) => state !== 'avbruten');
  if (actions.length === 0) return [];
  return [
    heading(2, words.effectHeading),
    sentence(words.effectIntro),
    {
      kind: 'table',
      caption: words.effect,
      header: words.effectHeader,
      widths: [9, 24, 27, 14, 26],
      rows: actions.map(effectRow(new Map())),
    },
    ...practice(actions),
  ];
}

/** `told`: which action first said how the person is asked, by what it said. */
const effectRow =
  (told: Map<string, string>) =>
  (action: Action): readonly (readonly Inline[])[] => {
    const words = utredningText.actions;
    return [
      [bold(action.label)],
      orMissing(action.measure, words.measure),
      stacked(
        say(...words.baseline(orMissing(action.baseline, words.baselineMissing))),
        say(...words.goal(orMissing(action.goal, words.goalMissing))),
      ),
      orMissing(action.measureOn, fieldLabel('actions.measureOn')),
      asking(action, told),
    ];
  };

/** Whether and how the person concerned will be asked, or why not. */
function asking({ askPerson, askHow, label }: Action, told: Map<string, string>): readonly Inline[] {
  const words = utredningText.actions;
  if (!askPerson) return orMissing(askHow, words.ask);
  if (askPerson.answer === 'no')
    return say(...words.notAsked(orMissing(askPerson.reason, words.notAskedReason)));
  const first = isWritten(askHow) ? told.get(askHow) : undefined;
  if (isWritten(askHow) && !first) told.set(askHow, label);
  const how = first ? [text(words.askAs(first))] : orMissing(askHow, words.askHow);
  return stacked(how, askPerson.date ? [text(askPerson.date)] : []);
}

/** A new routine needs a check that practice changed; other actions may have one. */
function practice(actions: readonly Action[]): readonly Block[] {
  const words = utredningText.actions;
  const checked = actions.filter(({ kind, practiceCheck }) => kind === 'rutin' || isWritten(practiceCheck));
  if (checked.length === 0) return [];
  const items = checked.map(({ label, practiceCheck, practiceCheckOn }) =>
    say(
      [bold(label), text(' ')],
      orMissing(practiceCheck, words.practiceMissing),
      practiceCheckOn ? words.askDate(practiceCheckOn) : '',
    ),
  );
  return [heading(2, words.practice), { kind: 'list', ordered: false, items }];
}
