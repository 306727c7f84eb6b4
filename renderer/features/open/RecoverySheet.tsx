import { Printer } from 'lucide-react';
import { useState } from 'react';
import { openRoomText } from '../../../shared/text/rooms/open-room.ts';
import { call } from '../../client/api.ts';
import { keys, queryClient } from '../../client/query-client.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useAttempt } from './use-attempt.ts';

/** A recovery sheet as long as it is on the screen, and which of its lines will be asked back. */
export interface ShownSheet {
  readonly name: string;
  readonly lines: readonly string[];
  readonly asked: readonly number[];
}

/** Shown once, then asked back: whoever cannot type it does not have it. */
export function RecoverySheet({ sheet, today }: { sheet: ShownSheet; today: string }) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <AskBack sheet={sheet} onShow={() => setAsking(false)} />;
  return (
    <section className="open-form" aria-labelledby="sheet">
      <h2 id="sheet">{openRoomText.sheetTitle}</h2>
      <p>{openRoomText.sheetIntro}</p>
      <div className="open-sheet">
        <p>{openRoomText.sheetFor(sheet.name, today)}</p>
        <ol>
          {sheet.lines.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ol>
      </div>
      <div className="open-actions">
        <Button variant="primary" onPress={() => setAsking(true)}>
          {openRoomText.sheetKept}
        </Button>
        <Button icon={Printer} onPress={() => window.print()}>
          {openRoomText.sheetPrint}
        </Button>
      </div>
    </section>
  );
}

function AskBack({ sheet, onShow }: { sheet: ShownSheet; onShow: () => void }) {
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const { isPending, problem, attempt } = useAttempt();
  const check = (): void =>
    attempt(async () => {
      const lines = sheet.asked.map((number) => ({ number, text: typed[number] ?? '' }));
      const answer = await call('session.confirmRecovery', { lines });
      setWrong(answer.wrong);
      if (answer.confirmed) await queryClient.invalidateQueries({ queryKey: keys.session });
    });
  return (
    <form
      className="open-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <h2>{openRoomText.askTitle}</h2>
      <p>{openRoomText.askIntro}</p>
      {sheet.asked.map((number, index) => (
        <TextField
          key={number}
          label={openRoomText.sheetLine(number)}
          autoFocus={index === 0}
          value={typed[number]}
          onChange={(text) => setTyped({ ...typed, [number]: text ?? '' })}
        />
      ))}
      {wrong.length > 0 && <Notice tone="warn" title={openRoomText.askWrong(wrong.join(', '))} isAnnounced />}
      {problem && <Notice tone="warn" title={problem} isAnnounced />}
      <div className="open-actions">
        <Button variant="primary" type="submit" isPending={isPending}>
          {openRoomText.askCheck}
        </Button>
        <Button variant="quiet" onPress={onShow}>
          {openRoomText.askShow}
        </Button>
      </div>
    </form>
  );
}
