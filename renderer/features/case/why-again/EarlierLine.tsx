import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { call } from '../../../client/api.ts';
import { keys } from '../../../client/query-client.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { useOpenCase, type OpenCase } from '../case-context.ts';
import { ownGrounds } from './own-grounds.ts';
import './why-again.css';

interface EarlierLineProps {
  /** The step that is shown. */
  readonly stepId: string;
  readonly onJump: (field: string) => void;
}

/** A quiet line in Granskaren of an undecided case: that the register holds others like it. Nothing where it holds none. */
export function EarlierLine({ stepId, onJump }: EarlierLineProps) {
  const open = useOpenCase();
  const caseId = open.view.id;
  const own = ownGrounds(open);
  const home = stepOfRoom(open);
  const isAsked = own.length > 0 && home?.id !== stepId && open.view.decidedAt === null;
  const { data } = useQuery({
    queryKey: [...keys.case(caseId), 'similar', 'counts', own],
    queryFn: () => call('cases.similar', { caseId, limit: 1 }),
    enabled: isAsked,
  });
  if (!isAsked || !data || data.total === 0) return null;
  const isReachable = home !== undefined && (home.isShown?.(open.facts) ?? true);
  return (
    <p className="again-early">
      <History aria-hidden size="1rem" strokeWidth={1.75} />
      <span>{whyAgainText.early(data.counts)}</span>
      {isReachable && (
        <Button size="small" variant="quiet" onPress={() => onJump('similarEvents')}>
          {whyAgainText.earlyShow}
        </Button>
      )}
    </p>
  );
}

const stepOfRoom = ({ regime }: OpenCase) =>
  regime.steps.find(({ panels }) =>
    panels.some((panel) => panel.kind === 'room' && panel.room === 'why-again'),
  );
