import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Output } from '../../../shared/api/contract.ts';
import { fieldPath } from '../../../shared/domain/field-path.ts';
import { regimes } from '../../../shared/regimes/registry.ts';
import { caseRoomText } from '../../../shared/text/rooms/case-room.ts';
import { casesRoomText } from '../../../shared/text/rooms/cases-room.ts';
import { call } from '../../client/api.ts';
import { keys } from '../../client/query-client.ts';

/** Hits fetched at a time: more than anyone reads, and a sign that the words are too common. */
const limit = 100;
type Hit = Output<'cases.search'>['hits'][number];

interface SearchHitsProps {
  readonly text: string;
  readonly onOpen: (caseId: string, field: string | null) => void;
}

/** Hits in the full text of all cases, each with the words marked; opening one goes to the very field. */
export function SearchHits({ text, onOpen }: SearchHitsProps) {
  const found = useQuery({
    queryKey: [...keys.cases, 'search', text],
    queryFn: () => call('cases.search', { text, limit }),
    placeholderData: keepPreviousData,
  });
  const hits = found.data?.hits ?? [];
  const count = hits.length < limit ? casesRoomText.hitsFor(hits.length) : casesRoomText.firstHits(limit);
  if (found.data && hits.length === 0) return <p role="status">{casesRoomText.noHits(text)}</p>;
  return (
    <section aria-label={count}>
      <p className="cases-count" role="status">
        {count}
      </p>
      <ul className="cases-hits">
        {hits.map((hit) => (
          <li key={`${hit.case.id} ${hit.part} ${hit.label} ${hit.field}`}>
            <button
              type="button"
              onClick={() => onOpen(hit.case.id, fieldPath(hit.part, hit.label, hit.field))}
            >
              <strong>
                {hit.case.diaryNumber ?? hit.case.internalReference} ·{' '}
                {hit.case.heading || caseRoomText.noHeading}
              </strong>
              <span className="cases-where">{whereOf(hit)}</span>
              <span>{marked(hit.snippet)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function whereOf(hit: Hit): string {
  const text = regimes.get(hit.case.regime)?.text;
  const part = text?.parts[hit.part]?.one ?? text?.parts[hit.part]?.title ?? '';
  const field = text?.fields[`${hit.part}.${hit.field}`]?.label ?? '';
  return [part, hit.label, field].filter(Boolean).join(' · ');
}

/** The workbench marks a hit between U+0002 and U+0003, which no text of a case can contain. */
function marked(snippet: string) {
  return snippet.split('\u0002').map((piece, index) => {
    const [hit, rest] = piece.split('\u0003');
    // The pieces of one snippet never change order.
    const key = `${index} ${piece}`;
    if (rest === undefined) return <span key={key}>{piece}</span>;
    return (
      <span key={key}>
        <mark>{hit}</mark>
        {rest}
      </span>
    );
  });
}
