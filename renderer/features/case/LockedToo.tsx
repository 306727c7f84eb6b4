import type { Finding } from '../../../shared/domain/finding.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useOpenCase } from './case-context.ts';
import { FindingList } from './FindingList.tsx';

/** What other documents need of the fields that fixing the decision locks: told beforehand, and no hinder. */
export function LockedToo({ findings }: { findings: readonly Finding[] }) {
  const { goTo } = useOpenCase();
  if (findings.length === 0) return null;
  return (
    <Notice tone="warn" title={caseRoomText.lockedToo}>
      <p>{caseRoomText.lockedTooHelp}</p>
      <FindingList findings={findings} onJump={goTo} isShort />
    </Notice>
  );
}
