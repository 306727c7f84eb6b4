import { caseRoomText } from '../../shared/text/rooms/case-room.ts';
import { textOfBlock } from '../../shared/richtext/plain.ts';
import type { RichText } from '../../shared/richtext/schema.ts';
import { Button } from '../ui/actions/Button.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';

/** The register's version of a text under the user's own, until the user has chosen. */
export function RichConflict(props: { stored: RichText; onResolve: (keep: 'mine' | 'stored') => void }) {
  return (
    <Notice
      tone="warn"
      isAnnounced
      title={caseRoomText.conflictTitle}
      actions={
        <>
          <Button size="small" onPress={() => props.onResolve('mine')}>
            {caseRoomText.keepMine}
          </Button>
          <Button size="small" variant="quiet" onPress={() => props.onResolve('stored')}>
            {caseRoomText.keepStored}
          </Button>
        </>
      }
    >
      <p>{caseRoomText.conflict}</p>
      <blockquote className="ed-stored">
        {props.stored.content.map((block, index) => (
          <p key={block.attrs?.id ?? index}>{textOfBlock(block)}</p>
        ))}
      </blockquote>
    </Notice>
  );
}
