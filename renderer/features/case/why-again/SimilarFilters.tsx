import { whyAgainText } from '../../../../shared/text/rooms/why-again.ts';
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { chips, periods, type Chip, type Period, type Search } from './use-similar.ts';

interface SimilarFiltersProps {
  readonly search: Search;
  readonly counts: Readonly<Record<Chip, number>>;
  readonly onSearch: (search: Search) => void;
}

/** Each pressed ground narrows the list; words find cases that share nothing else. */
export function SimilarFilters({ search, counts, onSearch }: SimilarFiltersProps) {
  const toggle = (chip: Chip): void => {
    const chosen = chips.filter((each) => search.chosen.includes(each) !== (each === chip));
    onSearch({ ...search, chosen });
  };
  return (
    <div className="again-filters">
      <div className="again-chips" role="group" aria-label={whyAgainText.filters}>
        {chips.map((chip) => (
          <button
            key={chip}
            type="button"
            className="again-chip"
            aria-pressed={search.chosen.includes(chip)}
            onClick={() => toggle(chip)}
          >
            {whyAgainText.grounds[chip]} <span className="numbers">({counts[chip]})</span>
          </button>
        ))}
      </div>
      <TextField
        label={whyAgainText.search}
        type="search"
        maxLength={200}
        value={search.text === '' ? undefined : search.text}
        onChange={(text) => onSearch({ ...search, text: (text ?? '').trimStart() })}
      />
      <ChoiceField<Period>
        label={whyAgainText.since}
        isInline
        isRequired
        options={periods.map((value) => ({ value, label: whyAgainText.periods[value] }))}
        value={search.period}
        onChange={(period) => onSearch({ ...search, period: period ?? 'all' })}
      />
    </div>
  );
}
