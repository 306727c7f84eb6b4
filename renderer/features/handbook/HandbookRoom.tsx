import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { handbookTitles, handbookTopics, type HandbookTopic } from '../../../shared/text/handbook/topics.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ChapterView } from './ChapterView.tsx';
import { HandbookIndex } from './HandbookIndex.tsx';
import { goToPlace, placeId } from './place-id.ts';
import './handbook.css';

export interface HandbookRoomProps {
  /** The chapter that the address asks for. */
  readonly chapter: HandbookTopic | null;
  readonly onChapter: (topic: HandbookTopic) => void;
}

/** The whole method handbook on one page, with its index and a search beside it. */
export function HandbookRoom({ chapter, onChapter }: HandbookRoomProps) {
  useEffect(() => {
    if (chapter !== null) goToPlace(chapter, null);
  }, [chapter]);
  const open = (topic: HandbookTopic): void => {
    // The same address asked for again changes nothing, and its chapter may be out of sight.
    if (topic === chapter) goToPlace(topic, null);
    onChapter(topic);
  };
  return (
    <div className="room handbook">
      <header className="room-head">
        <h1>{handbookText.title}</h1>
        <Button icon={Printer} onPress={() => window.print()}>
          {handbookText.print}
        </Button>
      </header>
      <p className="handbook-intro">{handbookText.intro}</p>
      <div className="handbook-page">
        <HandbookIndex current={chapter} onChapter={open} />
        <div className="handbook-book">
          {handbookTopics.map((topic) => (
            <article key={topic} aria-labelledby={placeId(topic, null)}>
              <h2 id={placeId(topic, null)} tabIndex={-1}>
                {handbookTitles[topic]}
              </h2>
              <ChapterView topic={topic} onChapter={open} />
            </article>
          ))}
        </div>
      </div>
    </div>
  );
}
