import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { reportMovesText } from '../../../shared/text/rooms/report-moves.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { RowList } from '../../ui/layout/RowList.tsx';
import { Sheet } from '../../ui/overlays/Sheet.tsx';
import { useOpenCase } from './case-context.ts';

interface JoinReportProps {
  readonly label: string;
  readonly onJoin: (caseId: string) => void;
  readonly onClose: () => void;
}

/** Chooses the case that a report belongs to, among the latest ones. */
export function JoinReport({ label, onJoin, onClose }: JoinReportProps) {
  const { view } = useOpenCase();
  const [typed, setTyped] = useState<string>();
  const found = useQuery({
    queryKey: [...keys.cases, 'join'],
    queryFn: () => call('cases.list', { order: 'updated', limit: 200, regime: view.regime, open: true }),
  });
  const wanted = (typed ?? '').toLocaleLowerCase('sv');
  const rows = (found.data?.rows ?? []).filter(
    (row) =>
      row.id !== view.id &&
      `${row.diaryNumber ?? ''} ${row.internalReference} ${row.heading}`
        .toLocaleLowerCase('sv')
        .includes(wanted),
  );
  return (
    <Sheet title={reportMovesText.joinTitle(label)} onClose={onClose}>
      <p>{reportMovesText.joinIntro}</p>
      <TextField label={reportMovesText.search} type="search" autoFocus value={typed} onChange={setTyped} />
      {found.data && rows.length === 0 && <p>{reportMovesText.none}</p>}
      <RowList
        label={reportMovesText.search}
        items={rows.slice(0, 20).map((row) => {
          const reference = row.diaryNumber ?? row.internalReference;
          return {
            id: row.id,
            title: row.heading || caseRoomText.noHeading,
            text: reference,
            actions: (
              <Button size="small" onPress={() => onJoin(row.id)}>
                {reportMovesText.move(reference)}
              </Button>
            ),
          };
        })}
      />
    </Sheet>
  );
}
