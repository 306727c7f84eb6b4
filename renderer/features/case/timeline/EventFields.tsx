import type { RecordView } from '../../../../shared/api/cases.ts';
import { FieldView } from '../FieldView.tsx';

/** Fields that belong to what should have happened. The others tell what did. */
const shouldFields: readonly string[] = ['should', 'shouldSource'];

/** The fields of an event, each in its own lane. */
export function EventFields({ record, fields }: { record: RecordView; fields: readonly string[] }) {
  const lanes = [
    fields.filter((field) => !shouldFields.includes(field)),
    fields.filter((field) => shouldFields.includes(field)),
  ];
  return (
    <div className="timeline-fields">
      {lanes.map((lane) => (
        <div key={lane[0]} className="case-fields">
          {lane.map((field) => (
            <FieldView key={field} record={record} field={field} />
          ))}
        </div>
      ))}
    </div>
  );
}
