import type {
  ClaimBlock,
  ExamplesBlock,
  HandbookBlock,
  TableBlock,
} from '../../../shared/text/handbook/chapter.ts';
import { handbookText } from '../../../shared/text/rooms/handbook.ts';

/** One block of a chapter. */
export function BlockView({ block, headingId }: { block: HandbookBlock; headingId: string }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 id={headingId} tabIndex={-1}>
          {block.text}
        </h3>
      );
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return <ListView {...block} />;
    case 'examples':
      return <Examples {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'claim':
      return <Claim {...block} />;
  }
}

function ListView({ items, isOrdered }: { items: readonly string[]; isOrdered?: boolean }) {
  const rows = items.map((item) => <li key={item}>{item}</li>);
  return isOrdered === true ? <ol>{rows}</ol> : <ul>{rows}</ul>;
}

/** Each pair is told by words, not by colour. */
function Examples({ caption, items }: ExamplesBlock) {
  return (
    <figure className="handbook-examples">
      <figcaption>{caption}</figcaption>
      {items.map(({ before, after, why }) => (
        <dl key={before}>
          <div>
            <dt>{handbookText.before}</dt>
            <dd>{before}</dd>
          </div>
          <div data-after>
            <dt>{handbookText.after}</dt>
            <dd>{after}</dd>
          </div>
          <div>
            <dt>{handbookText.why}</dt>
            <dd>{why}</dd>
          </div>
        </dl>
      ))}
    </figure>
  );
}

function Table({ caption, head, rows }: TableBlock) {
  return (
    <div className="handbook-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Claim({ text, source, certainty }: ClaimBlock) {
  return (
    <blockquote className="handbook-claim">
      <p>{text}</p>
      <footer>{handbookText.source(source, handbookText.certainty[certainty])}</footer>
    </blockquote>
  );
}
