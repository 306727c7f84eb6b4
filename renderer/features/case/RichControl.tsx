import { richText } from '../../../shared/richtext/schema.ts';
import { RichTextEditor } from '../../editor/RichTextEditor.tsx';
import { FieldFrame } from '../../ui/fields/FieldFrame.tsx';
import { authorOf, recordsOf, useOpenCase } from './case-context.ts';
import { addRecord } from '../../client/records.ts';
import type { ControlProps } from './FieldControl.tsx';
import { gist } from './gist.ts';

/** Running text with persons as nodes and citations of source cards. Saves block by block. */
export function RichControl({ record, field, look, frozen }: ControlProps) {
  const open = useOpenCase();
  const { view } = open;
  const makeSource = async (content: string): Promise<string> => {
    const values = { ...open.regime.firstValues(open.facts, authorOf(open), 'sources'), content };
    return (await addRecord(view.id, 'sources', values)).id;
  };
  return (
    <FieldFrame {...look} as="group">
      {({ controlId, labelId }) => (
        <RichTextEditor
          address={{ caseId: view.id, recordId: record.id, field }}
          stored={richText.safeParse(record.fields[field]?.value).data}
          revisions={record.fields[field]?.blocks ?? {}}
          persons={recordsOf(view, 'persons').map((person) => ({
            id: person.id,
            label: gist(person) || person.label,
          }))}
          sources={recordsOf(view, 'sources').map((source) => ({
            id: source.id,
            label: source.label,
            text: gist(source),
          }))}
          isDisabled={frozen}
          controlId={controlId}
          labelledBy={labelId}
          onMakeSource={makeSource}
        />
      )}
    </FieldFrame>
  );
}
