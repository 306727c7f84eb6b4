import { useState } from 'react';
import { searchHandbook, type HandbookPlace } from '../../../shared/text/handbook/search.ts';
import { handbookTitles, handbookTopics, type HandbookTopic } from '../../../shared/text/handbook/topics.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { goToPlace } from './place-id.ts';

interface HandbookIndexProps {
  readonly current: HandbookTopic | null;
  readonly onChapter: (topic: HandbookTopic) => void;
}

/** The chapters; while something is searched for, the places where it stands. Enter goes to the first of them. */
export function HandbookIndex({ current, onChapter }: HandbookIndexProps) {
  const [text, setText] = useState('');
  const isSearching = text.trim() !== '';
  const places = isSearching ? searchHandbook(text) : handbookTopics.map(placeOfChapter);
  const go = ({ topic, heading }: HandbookPlace): void =>
    heading === null ? onChapter(topic) : goToPlace(topic, heading);
  return (
    <nav className="handbook-index" aria-label={handbookText.index}>
      <TextField
        type="search"
        label={handbookText.search}
        help={handbookText.searchHelp}
        value={text}
        onChange={(typed) => setText(typed ?? '')}
        onEnter={() => {
          const [first] = places;
          if (isSearching && first) go(first);
        }}
      />
      <p className="handbook-hits" role="status">
        {isSearching && handbookText.hits(places.length)}
      </p>
      <ul>
        {places.map((place) => (
          <li key={`${place.topic} ${place.heading ?? ''}`}>
            <a
              href={`#/metod?kapitel=${place.topic}`}
              aria-current={!isSearching && place.topic === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go(place);
              }}
            >
              {place.title}
              {place.heading !== null && <small>{handbookText.inChapter(handbookTitles[place.topic])}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const placeOfChapter = (topic: HandbookTopic): HandbookPlace => ({
  topic,
  heading: null,
  title: handbookTitles[topic],
});
