import { useMemo, useState, useSyncExternalStore } from 'react';
import { stacksOf, subscribe, type Step } from '../../../client/undo-stacks.ts';
import { useTurns, type Turns } from '../use-turns.ts';

/**
 * As `useTurns`, but what is said of a change stands only until the next one in the case: "Undo takes back all of it" is
 * false as soon as something else has been changed, or it has been undone.
 */
export function useTurnsToldUntilChange(caseId: string): ReturnType<typeof useTurns> {
  const { turns, said, isBusy } = useTurns();
  const latest = useSyncExternalStore(subscribe, () => latestChange(caseId));
  const [toldOf, setToldOf] = useState<Step>();
  const told = useMemo(
    (): Turns => ({
      ...turns,
      say(words) {
        setToldOf(latestChange(caseId));
        turns.say(words);
      },
    }),
    [turns, caseId],
  );
  return { turns: told, said: latest === toldOf ? said : '', isBusy };
}

const latestChange = (caseId: string): Step | undefined => stacksOf(caseId).done.at(-1);
