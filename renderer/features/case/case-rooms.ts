import type { ComponentType } from 'react';
import type { CaseRoomId } from '../../../shared/regimes/regime.ts';
import { AttachmentsRoom } from './AttachmentsRoom.tsx';
import { FixDecision } from './FixDecision.tsx';

/** The component of each shared room that a step can show. A regime names rooms and never draws them. */
export const caseRooms: Readonly<Record<CaseRoomId, ComponentType>> = {
  attachments: AttachmentsRoom,
  'fix-decision': FixDecision,
};
