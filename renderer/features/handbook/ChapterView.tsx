import { chapters } from '../../../shared/text/handbook/handbook.ts';
import { handbookTitles, type HandbookTopic } from '../../../shared/text/handbook/topics.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';
import { BlockView } from './BlockView.tsx';
import { placeId } from './place-id.ts';
import './handbook.css';

interface ChapterViewProps {
  readonly topic: HandbookTopic;
  readonly onChapter: (topic: HandbookTopic) => void;
}

/** A chapter under a heading that whoever shows it has drawn. */
export function ChapterView({ topic, onChapter }: ChapterViewProps) {
  const { lead, blocks, see } = chapters[topic];
  return (
    <div className="handbook-chapter">
      <p className="handbook-lead">{lead}</p>
      {blocks.map((block, index) => (
        <BlockView key={placeId(topic, index)} block={block} headingId={placeId(topic, index)} />
      ))}
      <p className="handbook-see">
        <span>{handbookText.see}: </span>
        {see.map((other) => (
          <button key={other} type="button" className="handbook-link" onClick={() => onChapter(other)}>
            {handbookTitles[other]}
          </button>
        ))}
      </p>
    </div>
  );
}
