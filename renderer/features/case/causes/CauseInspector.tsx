import type { RecordView } from '../../../../shared/api/cases.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { useOpenCase } from '../case-context.ts';
import { RecordCard } from '../RecordCard.tsx';
import { CauseMarks } from './CauseMarks.tsx';
import { CauseStatement, WrittenStatement } from './CauseStatement.tsx';
import { moreOf } from './statement-fields.ts';
import type { CauseCard } from './CausesRoom.tsx';
import { DeviationHead } from './DeviationHead.tsx';
import type { CausesOfCase } from './use-causes.ts';

interface CauseInspectorProps {
  readonly chosen: string | null;
  readonly found: CausesOfCase;
  readonly card: CauseCard;
  readonly onAdded: (cause: RecordView) => void;
}

/** All of the chosen box: the same card, fields and questions as in the list. */
export function CauseInspector({ chosen, found, card, onAdded }: CauseInspectorProps) {
  const { view } = useOpenCase();
  const record = view.records.find(({ id }) => id === chosen);
  const cause = chosen === null ? undefined : found.graph.causes.get(chosen);
  const isTop = record !== undefined && found.tops.has(record.id);
  return (
    <section className="causes-chosen" aria-label={causesText.chosen}>
      {!record && <p className="case-empty">{causesText.nothingChosen}</p>}
      {record?.part === 'deviations' && <DeviationHead record={record} onAdded={onAdded} />}
      {record?.part === 'causes' && (
        <ul className="case-records">
          <RecordCard
            key={record.id}
            record={record}
            fields={card.fields}
            more={moreOf(card, isTop)}
            moreTitle={isTop ? undefined : causesText.moreWithStatement}
            isKept={false}
            isFolded={false}
            onFold={() => undefined}
            onAdded={onAdded}
            above={!isTop && <WrittenStatement record={record} />}
            below={isTop && <CauseStatement record={record} />}
            marks={cause && <CauseMarks cause={cause} found={found} />}
          />
        </ul>
      )}
    </section>
  );
}
