import type { Block } from '../../../shared/documents/blocks.ts';
import { svgElements, type SvgElement } from '../../../shared/figures/svg-elements.ts';
import './figure.css';

/** A figure as it is in Word: the same drawing, in the colours of the theme. */
export function FigureView({ block }: { block: Extract<Block, { kind: 'figure' }> }) {
  const { width, height } = block.drawing;
  return (
    <figure className="paper-figure">
      <svg
        role="img"
        aria-label={block.alt}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        lang="sv"
      >
        {svgElements(block.drawing).map((element, index) => (
          // Shapes are drawn afresh as a whole and never reordered in place.
          <Drawn key={`${index} ${element.tag}`} element={element} />
        ))}
      </svg>
      <figcaption>{block.caption}</figcaption>
    </figure>
  );
}

function Drawn({ element }: { element: SvgElement }) {
  const { tag, attributes, fill, stroke, lines } = element;
  const Tag = tag;
  return (
    <Tag {...attributes} data-fill={fill ?? 'none'} data-stroke={stroke ?? undefined}>
      {lines?.map(({ x, y, text }) => (
        <tspan key={`${x} ${y}`} x={x} y={y}>
          {text}
        </tspan>
      ))}
    </Tag>
  );
}
