import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import './open-room.css';

/** All that a window says when the program behind it has ended. */
export function ProgramEnded() {
  return (
    <main className="open-room">
      <header className="open-room-name">
        <h1>{openRoomText.product}</h1>
      </header>
      <div className="open-room-sheet" role="alert">
        <h2>{openRoomText.ended.title}</h2>
        <p>{openRoomText.ended.body}</p>
      </div>
    </main>
  );
}
