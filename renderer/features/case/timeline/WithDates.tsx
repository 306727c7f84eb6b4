/** A text whose dates (2025-02-01) never break at their hyphens. */
export function WithDates({ text }: { text: string }) {
  return text.split(dates).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="numbers">
        {part}
      </span>
    ),
  );
}

/** With a group, so that what is split by stands at every other place. */
const dates = /(\d{4}-\d{2}-\d{2})/u;
