import { BookOpen } from 'lucide-react';
import { handbookTitles, type HandbookTopic } from '../../../shared/text/handbook/topics.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Sheet } from '../../ui/overlays/Sheet.tsx';
import { ChapterView } from './ChapterView.tsx';

export interface HandbookSheetProps {
  readonly topic: HandbookTopic;
  readonly onChapter: (topic: HandbookTopic) => void;
  /** Goes to the chapter in the room. */
  readonly onRoom: () => void;
  readonly onClose: () => void;
}

/** A chapter beside the case: the case stays where it is, and can be written in. */
export function HandbookSheet({ topic, onChapter, onRoom, onClose }: HandbookSheetProps) {
  return (
    <Sheet
      title={handbookTitles[topic]}
      onClose={onClose}
      foot={
        <Button size="small" variant="quiet" icon={BookOpen} onPress={onRoom}>
          {handbookText.whole}
        </Button>
      }
    >
      <ChapterView topic={topic} onChapter={onChapter} />
    </Sheet>
  );
}
