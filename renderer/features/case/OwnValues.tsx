import { UserCheck } from 'lucide-react';
import type { RecordView } from '../../../shared/api/cases.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { edit } from '../../client/autosave.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { authorOf, isFrozen, useOpenCase } from './case-context.ts';
import { holdsSomething } from './filled.ts';

interface OwnValuesProps {
  readonly record: RecordView;
  readonly fields: readonly string[];
}

/** One press for what the program knows: the user's name and title and the day, in the fields that are still empty. */
export function OwnValues({ record, fields }: OwnValuesProps) {
  const open = useOpenCase();
  const known = Object.entries(open.regime.ownValues(open.facts, authorOf(open), record.part)).filter(
    ([field]) => fields.includes(field),
  );
  const empty = known.filter(([field]) => !holdsSomething(record.fields[field]));
  if (empty.length === 0 || isFrozen(open, record, empty[0]?.[0] ?? null)) return null;
  const fill = (): void => {
    for (const [field, value] of empty) edit({ caseId: open.view.id, recordId: record.id, field }, value, 0);
  };
  return (
    <div className="case-own">
      <Button icon={UserCheck} size="small" onPress={fill}>
        {labelOf(empty.map(([field]) => field))}
      </Button>
    </div>
  );
}

/** The label says all that one press writes. */
function labelOf(fields: readonly string[]): string {
  if (fields.includes('to')) return caseRoomText.fillReceiver;
  if (fields.includes('closedOn')) return caseRoomText.closeToday;
  if (fields.length === 1) return caseRoomText.fillToday;
  const texts = fields.includes('facts') || fields.includes('reasons');
  return texts ? caseRoomText.fillWritten : caseRoomText.fillOwn;
}
