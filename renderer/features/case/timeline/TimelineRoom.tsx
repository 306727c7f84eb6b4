import { RecordsPanel, type RecordsPanelProps } from '../RecordsPanel.tsx';

/** The course of events. */
export function TimelineRoom(props: RecordsPanelProps) {
  return <RecordsPanel {...props} />;
}
