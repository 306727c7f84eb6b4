import { useState } from 'react';
import type { TrayCard } from './source-tray.ts';

/** Which cards are ticked: at first those that tell of something that happened, then as the user has said. */
export function useChosenCards(cards: readonly TrayCard[]) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isChosen = ({ record, use }: TrayCard): boolean => said.get(record.id) ?? use === 'event';
  return {
    isChosen,
    chosen: cards.filter(isChosen),
    choose: (id: string, isOn: boolean): void => setSaid(new Map([...said, [id, isOn]])),
    chooseAll: (isOn: boolean): void => setSaid(new Map(cards.map(({ record }) => [record.id, isOn]))),
    forget: (): void => setSaid(new Map()),
  };
}
