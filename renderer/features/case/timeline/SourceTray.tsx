import { ListPlus } from 'lucide-react';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Disclosure } from '../../../ui/layout/Disclosure.tsx';
import { TrayCardRow, type TrayWork } from './TrayCardRow.tsx';
import type { TrayCard } from './source-tray.ts';
import { timeOf } from './timeline-work.ts';
import { useChosenCards } from './use-chosen-cards.ts';
import './source-tray.css';

export interface SourceTrayProps extends TrayWork {
  readonly cards: readonly TrayCard[];
}

const text = timelineText.tray;

/** The source cards beside the timeline: first those that no event rests on. */
export function SourceTray({ cards, ...work }: SourceTrayProps) {
  const unused = cards.filter(({ isUsed }) => !isUsed);
  const used = cards.filter(({ isUsed }) => isUsed);
  if (cards.length === 0) return null;
  return (
    <div className="timeline-tray">
      {unused.length === 0 ? (
        <p className="case-empty">{text.none}</p>
      ) : (
        <Disclosure title={text.unused(unused.length)} headingLevel={2} isOpenAtFirst={!work.isFrozen}>
          <Unused {...work} cards={unused} />
        </Disclosure>
      )}
      {used.length > 0 && (
        <Disclosure title={text.used(used.length)} headingLevel={2}>
          <ul className="timeline-cards">
            {used.map((card) => (
              <TrayCardRow key={card.record.id} {...work} card={card} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function Unused({ cards, ...work }: SourceTrayProps) {
  const { isChosen, chosen, choose, chooseAll, forget } = useChosenCards(cards);
  const events = chosen.filter(({ use }) => use !== 'norm');
  const timed = events.filter((card) => timeOf(card) !== null).length;
  const assessments = cards.filter(({ use }) => use === 'assessment').length;
  const norms = cards.filter(({ use }) => use === 'norm').length;
  return (
    <>
      <p className="timeline-help">{text.help}</p>
      {assessments + norms > 0 && <p className="timeline-help">{text.setAside(assessments, norms)}</p>}
      {!work.isFrozen && (
        <div className="row timeline-tray-tools">
          <Button
            icon={ListPlus}
            isPending={work.isBusy}
            isDisabled={chosen.length === 0}
            onPress={() => {
              work.onMake(chosen);
              forget();
            }}
          >
            {text.makeChosen(chosen.length)}
          </Button>
          <Button variant="quiet" onPress={() => chooseAll(chosen.length === 0)}>
            {chosen.length === 0 ? text.chooseAll : text.chooseNone}
          </Button>
          {events.length > 0 && <span className="muted">{text.timed(timed, events.length)}</span>}
          {chosen.length > events.length && (
            <span className="muted">{text.norms(chosen.length - events.length)}</span>
          )}
        </div>
      )}
      <ul className="timeline-cards">
        {cards.map((card) => (
          <TrayCardRow
            key={card.record.id}
            {...work}
            card={card}
            isChosen={isChosen(card)}
            onChoose={choose}
          />
        ))}
      </ul>
    </>
  );
}
