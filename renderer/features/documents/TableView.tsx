import type { Block } from '../../../shared/documents/blocks.ts';
import { Inlines } from './Inlines.tsx';
import type { NumberedNotes } from './notes.ts';

export function TableView({
  block,
  notes,
}: {
  block: Extract<Block, { kind: 'table' }>;
  notes: NumberedNotes;
}) {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className="paper-table">
      <caption>{block.caption}</caption>
      <colgroup>
        {block.widths.map((width, index) => (
          <col key={block.header[index]} style={{ width: `${(100 * width) / total}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.header.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={`${index} ${row.length}`}>
            {row.map((cell, column) => (
              <td key={block.header[column] ?? column}>
                <Inlines inlines={cell} notes={notes} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
