import { ChevronsDownUp, ChevronsUpDown, Plus } from 'lucide-react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { addRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { authorOf, isFrozen, recordsOf, useOpenCase } from './case-context.ts';
import { PartTopic } from './PartTopic.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SupplementHint } from './Supplement.tsx';
import { useFocusOnNew } from './use-focus-on-new.ts';
import { useFolded } from './use-folded.ts';

export interface RecordsPanelProps {
  readonly collection: string;
  readonly fields: readonly string[];
  readonly more: readonly string[];
  readonly addedElsewhere: boolean;
  /** Another heading than the collection's own, where the step shows one side of its records. */
  readonly heading: string | undefined;
  readonly stepTitle: string | undefined;
}

/** The records of a collection as a list. Adding puts the focus in the new record's first field. */
export function RecordsPanel(props: RecordsPanelProps) {
  const { collection, fields, more, addedElsewhere } = props;
  const open = useOpenCase();
  const text = open.regime.text.parts[collection];
  const title = props.heading ?? text?.title ?? collection;
  const records = recordsOf(open.view, collection);
  const folds = useFolded(records);
  const focusWhenDrawn = useFocusOnNew(fields[0]);
  const add = async (): Promise<void> => {
    focusWhenDrawn(
      await addRecord(
        open.view.id,
        collection,
        open.regime.firstValues(open.facts, authorOf(open), collection),
      ),
    );
  };
  return (
    <section className="case-panel" aria-label={title}>
      <div className="case-records-head">
        {title !== props.stepTitle && <h2>{title}</h2>}
        {folds.canFoldAll && (
          <Button
            size="small"
            variant="quiet"
            icon={folds.isAnyFolded ? ChevronsUpDown : ChevronsDownUp}
            onPress={folds.toggleAll}
          >
            {folds.isAnyFolded ? caseRoomText.unfoldAll : caseRoomText.foldAll}
          </Button>
        )}
      </div>
      <PartTopic part={collection} />
      {records.length === 0 && text?.empty && <p className="case-empty">{text.empty}</p>}
      <ul className="case-records">
        {records.map((record) => (
          <RecordCard
            key={record.id}
            record={record}
            fields={fields}
            more={more}
            isKept={addedElsewhere}
            isFolded={folds.isFolded(record.id)}
            onFold={() => folds.toggle(record.id)}
            onAdded={focusWhenDrawn}
          />
        ))}
      </ul>
      {!addedElsewhere && (
        <>
          <SupplementHint collection={collection} />
          <Button icon={Plus} isDisabled={isFrozen(open, collection)} onPress={() => void add()}>
            {text?.add ?? collection}
          </Button>
        </>
      )}
    </section>
  );
}
