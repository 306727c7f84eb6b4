import type { ComponentType } from 'react';
import type { CaseRoomId, RecordsRoomId } from '../../../shared/regimes/regime.ts';
import { CausesRoom } from './causes/CausesRoom.tsx';
import { AttachmentsRoom } from './AttachmentsRoom.tsx';
import { CoverageRoom } from './coverage/CoverageRoom.tsx';
import { FixDecision } from './FixDecision.tsx';
import type { RecordsPanelProps } from './RecordsPanel.tsx';
import { TimelineRoom } from './timeline/TimelineRoom.tsx';
import { WhyAgainRoom } from './why-again/WhyAgainRoom.tsx';

/** The component of each shared room that a step can show. A regime names rooms and never draws them. */
export const caseRooms: Readonly<Record<CaseRoomId, ComponentType>> = {
  attachments: AttachmentsRoom,
  coverage: CoverageRoom,
  'fix-decision': FixDecision,
  'why-again': WhyAgainRoom,
};

/** The component of each shared room that draws the records of a collection. */
export const recordsRooms: Readonly<Record<RecordsRoomId, ComponentType<RecordsPanelProps>>> = {
  timeline: TimelineRoom,
  causes: CausesRoom,
};
