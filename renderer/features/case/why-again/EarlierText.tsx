import { Lock } from 'lucide-react';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';

/** A text of an earlier case, or, for one that holds a name and stays in its case (null), that it does. */
export function EarlierText({ text }: { text: string | null }) {
  if (text !== null) return <p>{text}</p>;
  return (
    <p className="again-withheld">
      <Lock aria-hidden size="1rem" strokeWidth={1.75} />
      {whyAgainText.textWithheld}
    </p>
  );
}
