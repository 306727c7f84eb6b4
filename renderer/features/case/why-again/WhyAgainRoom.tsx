import { useDeferredValue, useState } from 'react';
import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { LoadingLine } from '../../../ui/feedback/LoadingLine.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { HandbookLink } from '../../../ui/help/HandbookLink.tsx';
import { recordsOf, useOpenCase } from '../case-context.ts';
import { NothingFound } from './NothingFound.tsx';
import { answerOf, ownGrounds } from './own-grounds.ts';
import type { Searched } from './link-similar.ts';
import { SimilarCard } from './SimilarCard.tsx';
import { SimilarFilters } from './SimilarFilters.tsx';
import { useSimilar, type Search, type SimilarList } from './use-similar.ts';
import './why-again.css';

/** Cases of the own register that are like this one, with what was done then and whether it helped. */
export function WhyAgainRoom() {
  const [search, setSearch] = useState<Search>({ chosen: [], period: 'all', text: '' });
  const asked = useDeferredValue(search);
  const list = useSimilar(asked);
  return (
    <section className="case-panel again" id="part-similarEvents" aria-label={whyAgainText.title}>
      <h2>{whyAgainText.title}</h2>
      <p className="case-empty">
        {whyAgainText.intro} <HandbookLink topic="varfor-igen" />
      </p>
      {list.hasFailed && <Notice tone="warn" title={whyAgainText.failed} isAnnounced />}
      {!list.first && !list.hasFailed && <LoadingLine />}
      {list.first && <Findings list={list} search={asked} shown={search} onSearch={setSearch} />}
      <ToWhyAgain />
    </section>
  );
}

interface FindingsProps {
  readonly list: SimilarList;
  /** What the list answers, and what stands in the fields. */
  readonly search: Search;
  readonly shown: Search;
  readonly onSearch: (search: Search) => void;
}

function Findings({ list, search, shown, onSearch }: FindingsProps) {
  const open = useOpenCase();
  const { first, rows } = list;
  if (!first) return null;
  const isUnfiltered = search.chosen.length === 0 && search.text === '' && search.period === 'all';
  if (isUnfiltered && first.searched.cases === 0)
    return <p className="again-summary">{whyAgainText.emptyRegister}</p>;
  const searched = searchedBy(search, first, open.today);
  const isAlike = Object.values(first.counts).some((count) => count > 0);
  const summary = isAlike ? whyAgainText.found(first.counts) : nothingAlike(ownGrounds(open).length > 0);
  return (
    <>
      {search.text === '' && <p className="again-summary">{summary}</p>}
      <SimilarFilters search={shown} counts={first.counts} onSearch={onSearch} />
      <p className="case-empty" role="status">
        {rows.length === first.total
          ? whyAgainText.shown(first.total)
          : whyAgainText.shownOf(rows.length, first.total)}
      </p>
      <ul className="again-list">
        {rows.map((row) => (
          <SimilarCard key={row.id} found={row} searched={searched} />
        ))}
      </ul>
      {list.hasMore && <Button onPress={list.showMore}>{whyAgainText.more}</Button>}
      {first.total === 0 && <NothingFound searched={searched} isNarrowed={search.chosen.length > 0} />}
    </>
  );
}

const nothingAlike = (hasGrounds: boolean): string =>
  hasGrounds ? whyAgainText.noneAlike : whyAgainText.nothingToCompare;

function searchedBy(
  search: Search,
  { searched }: NonNullable<SimilarList['first']>,
  today: string,
): Searched {
  const { source, sourceWithWords, period } = whyAgainText.values;
  return {
    source: search.text === '' ? source(today) : sourceWithWords(today, search.text),
    period: searched.from === null ? '' : period(searched.from, today),
  };
}

/** Earlier events are noted: what is left is the question itself, until it is answered. */
function ToWhyAgain() {
  const open = useOpenCase();
  const answer = answerOf(open);
  if (!answer || recordsOf(open.view, 'similarEvents').length === 0) return null;
  const said = recordsOf(open.view, answer.section)[0]?.fields[answer.whyAgain]?.value;
  if (typeof said === 'string' && said.trim() !== '') return null;
  return (
    <div className="again-why">
      <p>{whyAgainText.whyAgainHelp}</p>
      <Button onPress={() => open.goTo(`${answer.section}.${answer.whyAgain}`)}>
        {whyAgainText.whyAgain}
      </Button>
    </div>
  );
}
