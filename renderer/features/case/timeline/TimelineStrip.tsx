import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layOutStrip, type Strip, type StripMark } from '../../../../shared/figures/timeline-strip.ts';
import { formatTime } from '../../../../shared/text/dates.ts';
import { timelineText } from '../../../../shared/text/rooms/timeline.ts';
import type { TimelineRow } from './timeline-row.ts';
import './timeline-strip.css';

const text = timelineText.strip;
const rowHeight = 16;
const axisSpace = 34;

/** The whole course of events at a glance. What it tells stands in the rows too; for a pointer it leads there. */
export const TimelineStrip = memo(function Overview({ rows }: { rows: readonly TimelineRow[] }) {
  const [box, width] = useWidth();
  const strip = useMemo(() => (width > 0 ? layOutStrip(rows, width) : null), [rows, width]);
  const deviating = useMemo(
    () => new Set(rows.filter(({ deviations }) => deviations.length > 0).map(({ id }) => id)),
    [rows],
  );
  return (
    <div className="timeline-strip" ref={box}>
      {strip && (
        <figure>
          <svg
            width={strip.width}
            height={heightOf(strip)}
            role="img"
            aria-label={spokenOf(strip, deviating.size)}
          >
            <Axis strip={strip} />
            {strip.marks.map((mark) => (
              <Mark
                key={mark.id}
                mark={mark}
                baseline={baselineOf(strip)}
                isDeviation={deviating.has(mark.id)}
              />
            ))}
          </svg>
          <Legend
            strip={strip}
            hasDeviations={deviating.size > 0}
            leftOut={rows.length - strip.marks.length}
          />
        </figure>
      )}
    </div>
  );
});

const baselineOf = (strip: Strip): number => strip.rows * rowHeight + 4;
const heightOf = (strip: Strip): number => baselineOf(strip) + axisSpace;

function spokenOf({ marks, ticks }: Strip, deviations: number): string {
  return text.spoken(marks.length, ticks[0]?.date ?? '', ticks.at(-1)?.date ?? '', deviations);
}

function Axis({ strip }: { strip: Strip }) {
  const y = baselineOf(strip);
  const half = 5;
  return (
    <g className="timeline-strip-axis">
      <line x1={0} x2={strip.width} y1={y} y2={y} />
      {strip.breaks.map((x) => (
        <g key={x} className="timeline-strip-break">
          <rect x={x - half} y={y - half} width={2 * half} height={2 * half} />
          <path d={`M${x - half} ${y + half}l4 ${-2 * half}M${x + 1} ${y + half}l4 ${-2 * half}`} />
        </g>
      ))}
      {strip.ticks.map(({ x, date, time, isEnding }) => (
        <g key={`${x}`} transform={`translate(${x} ${y})`}>
          <line y2={5} />
          <text y={17} textAnchor={isEnding ? 'end' : 'start'}>
            {date}
          </text>
          {time !== null && (
            <text y={30} textAnchor={isEnding ? 'end' : 'start'}>
              {formatTime(time)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface MarkProps {
  readonly mark: StripMark;
  readonly baseline: number;
  readonly isDeviation: boolean;
}

/** A ring where the time is rough, a disc where it is known, a bar for a span; a diamond stands on a deviation. */
function Mark({ mark, baseline, isDeviation }: MarkProps) {
  const middle = baseline - mark.row * rowHeight - rowHeight / 2;
  const [size, centre] = [5, mark.x + mark.width / 2];
  return (
    <g
      className="timeline-strip-mark"
      data-rough={mark.isRough || undefined}
      data-deviation={isDeviation || undefined}
    >
      {mark.kind === 'point' ? (
        !isDeviation && <circle cx={centre} cy={middle} r={size} />
      ) : (
        <rect x={mark.x} y={middle - size} width={mark.width} height={2 * size} rx={size} />
      )}
      {isDeviation && (
        <path className="timeline-strip-diamond" d={`M${centre} ${middle - 7}l7 7l-7 7l-7-7z`} />
      )}
    </g>
  );
}

interface LegendProps {
  readonly strip: Strip;
  readonly hasDeviations: boolean;
  /** Events of which no day is known. */
  readonly leftOut: number;
}

function Legend({ strip, hasDeviations, leftOut }: LegendProps) {
  const has = (kinds: readonly StripMark['kind'][]): boolean =>
    strip.marks.some(({ kind }) => kinds.includes(kind));
  return (
    <figcaption className="timeline-strip-legend">
      {strip.marks.some(({ isRough }) => !isRough) && (
        <Key mark={{ kind: 'point', isRough: false }} words={text.exact} />
      )}
      {strip.marks.some(({ isRough }) => isRough) && (
        <Key mark={{ kind: 'point', isRough: true }} words={text.rough} />
      )}
      {has(['bar']) && <Key mark={{ kind: 'bar', isRough: false }} words={text.span} />}
      {hasDeviations && <Key mark={{ kind: 'point', isRough: false }} words={text.deviation} isDeviation />}
      {strip.breaks.length > 0 && <span>{`// ${text.pause}`}</span>}
      {leftOut > 0 && <span>{text.leftOut(leftOut)}</span>}
    </figcaption>
  );
}

interface KeyProps {
  readonly mark: Pick<StripMark, 'kind' | 'isRough'>;
  readonly words: string;
  readonly isDeviation?: boolean;
}

function Key({ mark, words, isDeviation }: KeyProps) {
  const width = mark.kind === 'bar' ? 22 : 14;
  const shown = { id: '', x: 1, width: width - 2, row: 0, ...mark };
  return (
    <span>
      <svg width={width} height={rowHeight} aria-hidden>
        <Mark mark={shown} baseline={rowHeight} isDeviation={isDeviation === true} />
      </svg>
      {words}
    </span>
  );
}

/** The width the strip has, in CSS px: it is laid out anew when the window changes. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
