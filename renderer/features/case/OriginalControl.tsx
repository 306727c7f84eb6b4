import { originalLimit } from '../../../shared/domain/field.ts';
import type { Original } from '../../../shared/domain/values.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import type { ControlProps } from './FieldControl.tsx';
import { StoredOriginal } from './StoredOriginal.tsx';

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
  if (isStored) return <StoredOriginal record={record} look={look} value={value} />;

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

const grouped = (count: number): string => new Intl.NumberFormat('sv-SE').format(count);
