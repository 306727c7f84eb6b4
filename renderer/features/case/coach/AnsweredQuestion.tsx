import { useState } from 'react';
import type { RecordView } from '../../../../shared/api/cases.ts';
import { coachQuestion } from '../../../../shared/text/coach/coach-book.ts';
import { coachText } from '../../../../shared/text/rooms/coach.ts';
import { askedFor } from '../../../client/asked-questions.ts';
import { holdsSomething } from '../filled.ts';
import './coach.css';

/** The question that a cause was begun to answer, above its text: until the text is there when the card is next drawn. */
export function AnsweredQuestion({ record }: { readonly record: RecordView }) {
  const [isWritten] = useState(() => holdsSomething(record.fields['text']));
  const id = askedFor(record.id);
  const question = id === undefined || isWritten ? undefined : coachQuestion(id)?.question;
  return question === undefined ? null : <p className="coach-answered">{coachText.answers(question)}</p>;
}
