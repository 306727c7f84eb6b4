import { useState } from 'react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { call } from '../../client/api.ts';
import { putField } from '../../client/case-cache.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { FieldFrame } from '../../ui/fields/FieldFrame.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { ControlProps } from './FieldControl.tsx';

/**
 * A real name or number. It is not sent to the window until somebody asks for it, and the asking is logged; typing a
 * new one needs no asking.
 */
export function IdentityControl({ record, field, handle, look }: ControlProps) {
  const [isShown, setShown] = useState(false);
  const isKept = record.fields[field]?.kept === true && handle.state === null;
  if (!isKept || isShown)
    return <TextField {...look} value={asText(handle.value)} onChange={handle.change} />;

  const show = async (): Promise<void> => {
    const { value, revision } = await call('records.reveal', { recordId: record.id, field });
    putField(handle.caseId, record.id, field, { value, revision, kept: true });
    setShown(true);
  };
  return (
    <FieldFrame {...look} as="own">
      {({ controlId }) => (
        <p className="case-masked" id={controlId}>
          <span>{caseRoomText.hidden}</span>
          <Button size="small" variant="quiet" onPress={() => void show()}>
            {caseRoomText.reveal}
          </Button>
        </p>
      )}
    </FieldFrame>
  );
}

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
