import { Panel } from '@xyflow/react';
import { Unlink } from 'lucide-react';
import { causesText } from '../../../../shared/text/rooms/causes.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import type { LinkEdge } from './figure-of-case.ts';

interface ChosenLinkProps {
  readonly link: LinkEdge;
  readonly onUnlink: (links: readonly LinkEdge[]) => void;
}

/** What can be done with the link that is chosen in the drawing. By keyboard it is taken away in the card of its cause. */
export function ChosenLink({ link, onUnlink }: ChosenLinkProps) {
  return (
    <Panel position="top-right" className="causes-chosen-link">
      <Button size="small" icon={Unlink} onPress={() => onUnlink([link])}>
        {causesText.unlinkChosen(link.ariaLabel ?? '')}
      </Button>
    </Panel>
  );
}
