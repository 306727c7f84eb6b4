import { BookOpen } from 'lucide-react';
import { handbookTitles, type HandbookTopic } from '../../../shared/text/handbook/topics.ts';
import { uiText } from '../../../shared/text/ui-text.ts';
import { useHandbook } from './handbook-context.ts';
import './handbook-link.css';

export interface HandbookLinkProps {
  topic: HandbookTopic;
  /** Words of the link. Without them it is named by the chapter. */
  children?: string | undefined;
}

/** Opens a chapter of the method handbook in a sheet beside the case: nothing is left. */
export function HandbookLink({ topic, children }: HandbookLinkProps) {
  const open = useHandbook();
  if (open === null) return null;
  return (
    <button type="button" className="ui-handbook-link" aria-haspopup="dialog" onClick={() => open(topic)}>
      <BookOpen aria-hidden size="1em" strokeWidth={1.75} />
      <span>{children ?? uiText.handbookLink(handbookTitles[topic])}</span>
    </button>
  );
}
