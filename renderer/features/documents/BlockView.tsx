import type { Block } from '../../../shared/documents/blocks.ts';
import { documentsRoomText } from '../../../shared/text/rooms/documents-room.ts';
import { CopyButton } from './CopyButton.tsx';
import { FactsView } from './FactsView.tsx';
import { FigureView } from './FigureView.tsx';
import { Inlines } from './Inlines.tsx';
import type { NumberedNotes } from './notes.ts';
import { TableView } from './TableView.tsx';

interface BlockViewProps {
  readonly block: Block;
  readonly notes: NumberedNotes;
  /** Each box and fact gets a button that copies it. */
  readonly isCopySheet: boolean;
}

/** One block of a document, as near its Word look as a window allows. */
export function BlockView({ block, notes, isCopySheet }: BlockViewProps) {
  switch (block.kind) {
    case 'title':
      return (
        <hgroup className="paper-title">
          <h1>{block.text}</h1>
          {block.subtitle && <p>{block.subtitle}</p>}
        </hgroup>
      );
    case 'heading':
      return <Heading level={block.level} text={block.text} />;
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.inlines} notes={notes} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Inlines inlines={block.inlines} notes={notes} />
        </blockquote>
      );
    case 'list':
      return <ListView block={block} notes={notes} />;
    case 'facts':
      return <FactsView rows={block.rows} notes={notes} isCopySheet={isCopySheet} isPaired={block.paired} />;
    case 'signature':
      return <FactsView rows={block.rows} notes={notes} isCopySheet={false} isSignature />;
    case 'table':
      return <TableView block={block} notes={notes} />;
    case 'figure':
      return <FigureView block={block} />;
    case 'checkbox':
      return (
        <p className="paper-check">
          <span aria-hidden>{block.checked ? documentsRoomText.checked : documentsRoomText.unchecked}</span>
          <input
            type="checkbox"
            className="visually-hidden"
            checked={block.checked}
            readOnly
            disabled
            aria-label={block.label}
          />
          <span>
            {block.label}
            {block.inlines?.length ? <br /> : null}
            <Inlines inlines={block.inlines ?? []} notes={notes} />
          </span>
        </p>
      );
    case 'box':
      return (
        <section className="paper-box" aria-label={block.label}>
          <h3>
            {block.label}
            {isCopySheet && <CopyButton label={block.label} blocks={block.blocks} />}
          </h3>
          {block.blocks.map((inner, index) => (
            <BlockView key={`${index} ${inner.kind}`} block={inner} notes={notes} isCopySheet={false} />
          ))}
        </section>
      );
    case 'notice':
      return (
        <p className={`paper-notice${block.previewOnly ? ' is-preview-only' : ''}`}>
          {block.previewOnly && <strong>{documentsRoomText.previewOnly} </strong>}
          {block.text}
        </p>
      );
    case 'pageBreak':
      return <hr className="paper-break" data-lying={block.landscape} />;
  }
}

function Heading({ level, text }: { level: 1 | 2 | 3; text: string }) {
  if (level === 1) return <h2>{text}</h2>;
  return level === 2 ? <h3>{text}</h3> : <h4>{text}</h4>;
}

function ListView({ block, notes }: { block: Extract<Block, { kind: 'list' }>; notes: NumberedNotes }) {
  const items = block.items.map((inlines, index) => (
    <li
      key={`${index} ${inlines.length}`}
      style={{ marginInlineStart: `${(block.levels?.[index] ?? 0) * 1.5}rem` }}
    >
      <Inlines inlines={inlines} notes={notes} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
