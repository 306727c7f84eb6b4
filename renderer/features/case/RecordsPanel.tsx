import { Plus } from 'lucide-react';
import { addRecord } from '../../client/records.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { focusField } from '../../ui/fields/focus-field.ts';
import { isFrozen, recordsOf, useOpenCase } from './case-context.ts';
import { fieldDomId } from './field-id.ts';
import { firstValues } from './first-values.ts';
import { RecordCard } from './RecordCard.tsx';

interface RecordsPanelProps {
  readonly collection: string;
  readonly fields: readonly string[];
  readonly more: readonly string[];
  readonly addedElsewhere: boolean;
  readonly stepTitle: string | undefined;
}

/** The records of a collection as a list. Adding puts the focus in the new record's first field. */
export function RecordsPanel(props: RecordsPanelProps) {
  const { collection, fields, more, addedElsewhere } = props;
  const open = useOpenCase();
  const text = open.regime.text.parts[collection];
  const title = text?.title ?? collection;
  const records = recordsOf(open.view, collection);
  const add = async (): Promise<void> => {
    const record = await addRecord(open.view.id, collection, firstValues(open, collection));
    const first = fields[0];
    // The new card is drawn in the next frame.
    if (first) requestAnimationFrame(() => focusField(fieldDomId(collection, record.label, first)));
  };
  return (
    <section className="case-panel" aria-label={title}>
      {title !== props.stepTitle && <h2>{title}</h2>}
      {records.length === 0 && text?.empty && <p className="case-empty">{text.empty}</p>}
      <ul className="case-records">
        {records.map((record) => (
          <RecordCard key={record.id} record={record} fields={fields} more={more} isKept={addedElsewhere} />
        ))}
      </ul>
      {!addedElsewhere && (
        <Button icon={Plus} isDisabled={isFrozen(open, collection)} onPress={() => void add()}>
          {text?.add ?? collection}
        </Button>
      )}
    </section>
  );
}
