import { originalLimit } from '../../../shared/domain/field.ts';
import type { Original } from '../../../shared/domain/values.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { FieldFrame } from '../../ui/fields/FieldFrame.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import type { ControlProps } from './FieldControl.tsx';

/**
 * A text from outside, kept to the letter. It is saved when the user leaves the field, since it can be set once; turning
 * to another window to copy the rest of it is not leaving.
 */
export function OriginalControl({
  record,
  field,
  handle,
  look,
  value,
}: ControlProps & { value: Original | undefined }) {
  const isStored =
    record.fields[field] !== undefined && record.fields[field].revision > 0 && value !== undefined;
  if (isStored) return <StoredOriginal look={look} value={value} />;

  const typed = value?.text ?? '';
  const tooLong = typed.length > originalLimit;
  const save = (): void => {
    if (typed.trim() !== '' && !tooLong) handle.leave();
  };
  const error = tooLong
    ? caseRoomText.originalTooLong(grouped(typed.length), grouped(originalLimit))
    : look.error;
  return (
    <>
      <TextArea
        {...look}
        help={look.help ?? caseRoomText.originalHint}
        error={error}
        rows={6}
        value={typed}
        onChange={(text) => handle.hold(text === undefined || text.trim() === '' ? undefined : { text })}
        onBlur={() => document.hasFocus() && save()}
      />
      <Button size="small" isDisabled={typed.trim() === '' || tooLong || look.isDisabled} onPress={save}>
        {caseRoomText.originalSave}
      </Button>
    </>
  );
}

function StoredOriginal({ look, value }: { look: ControlProps['look']; value: Original }) {
  return (
    <FieldFrame {...look} as="own">
      {({ controlId }) => (
        <div className="case-original" id={controlId} tabIndex={-1}>
          <pre>{value.text}</pre>
          {value.sha256 && (
            <p className="case-hash">{caseRoomText.originalSaved(value.sha256.slice(0, 12))}</p>
          )}
        </div>
      )}
    </FieldFrame>
  );
}

const grouped = (count: number): string => new Intl.NumberFormat('sv-SE').format(count);
