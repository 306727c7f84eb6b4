import { useQuery } from '@tanstack/react-query';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import { LoadingLine } from '../../ui/feedback/LoadingLine.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

/** The sheet of a register whose sheet was never asked back: shown again until it is. */
export function PendingSheet({ today }: { today: string }) {
  const found = useQuery({
    queryKey: [...keys.session, 'sheet'],
    queryFn: () => call('session.recoverySheet', {}),
    gcTime: 0,
  });
  const sheet = found.data?.sheet;
  if (!found.data || !sheet) return <LoadingLine />;
  return (
    <RecoverySheet
      today={today}
      sheet={{ name: found.data.name, lines: sheet.recoverySheet, asked: sheet.askedLines }}
    />
  );
}
