import type { UnsavedPlace } from '../../../shared/api/session.ts';
import { lostText } from '../../../shared/text/lost.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';

/** Where something typed was lost by the lock: the case and the field, never the words. */
export function LostPlaces({ places }: { places: readonly UnsavedPlace[] }) {
  if (places.length === 0) return null;
  return (
    <Notice tone="warn" title={lostText.title} isAnnounced>
      <p>{lostText.body}</p>
      <ul>
        {places.map(({ reference, field }) => {
          const place = lostText.place(reference, field);
          return <li key={place}>{place}</li>;
        })}
      </ul>
    </Notice>
  );
}
