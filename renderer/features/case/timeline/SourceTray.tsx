import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { TrayCardRow } from './TrayCardRow.tsx';
import type { TrayCard } from './source-tray.ts';
import './source-tray.css';

export interface SourceTrayProps {
  readonly cards: readonly TrayCard[];
  readonly isFrozen: boolean;
  readonly isBusy: boolean;
  readonly onMake: (cards: readonly TrayCard[]) => void;
}

const text = timelineText.tray;

/** The source cards beside the timeline: first those that no event rests on. */
export function SourceTray(props: SourceTrayProps) {
  const unused = props.cards.filter(({ isUsed }) => !isUsed);
  const used = props.cards.filter(({ isUsed }) => isUsed);
  if (props.cards.length === 0) return null;
  return (
    <div className="timeline-tray">
      {unused.length === 0 ? (
        <p className="case-empty">{text.none}</p>
      ) : (
        <Disclosure title={text.unused(unused.length)} headingLevel={2} isOpenAtFirst={!props.isFrozen}>
          <Unused {...props} cards={unused} />
        </Disclosure>
      )}
      {used.length > 0 && (
        <Disclosure title={text.used(used.length)} headingLevel={2}>
          <ul className="timeline-cards">
            {used.map((card) => (
              <TrayCardRow
                key={card.record.id}
                card={card}
                isFrozen={props.isFrozen}
                isBusy={props.isBusy}
                onMake={props.onMake}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Unused({ cards, isFrozen, isBusy, onMake }: SourceTrayProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = cards.filter(({ record }) => chosen.has(record.id));
  const timed = cards.filter(({ time }) => time !== null).length;
  const choose = (id: string, isOn: boolean): void => {
    const others = [...chosen].filter((each) => each !== id);
    setChosen(new Set(isOn ? [...others, id] : others));
  };
  return (
    <>
      <p className="timeline-help">{text.help}</p>
      {!isFrozen && (
        <div className="row timeline-tray-tools">
          <Button
            icon={ListPlus}
            isPending={isBusy}
            onPress={() => {
              onMake(picked.length > 0 ? picked : cards);
              setChosen(new Set());
            }}
          >
            {picked.length > 0 ? text.makeChosen(picked.length) : text.makeAll(cards.length)}
          </Button>
          <span className="muted">{text.timed(timed, cards.length)}</span>
        </div>
      )}
      <ul className="timeline-cards">
        {cards.map((card) => (
          <TrayCardRow
            key={card.record.id}
            card={card}
            isFrozen={isFrozen}
            isBusy={isBusy}
            isChosen={chosen.has(card.record.id)}
            onChoose={choose}
            onMake={onMake}
          />
        ))}
      </ul>
    </>
  );
}
