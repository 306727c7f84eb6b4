import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { CauseFigure } from '../../../../shared/figures/cause-layout.ts';
import { causesText } from '../../../../shared/text/rooms/causes.ts';

interface CauseBandsProps {
  readonly figure: CauseFigure;
}

/** The bands behind the boxes, each with its name. One that stands empty says so: it is what IVO asks about. */
export const CauseBands = memo(function Bands({ figure }: CauseBandsProps) {
  return (
    <ViewportPortal>
      {figure.bands.map(({ kind, x, width }) => {
        const isEmpty = !figure.nodes.some((node) => node.x >= x && node.x < x + width);
        return (
          <div
            key={kind}
            className="causes-band"
            data-band={kind}
            style={{ left: x, width, height: Math.max(figure.height, 220) }}
          >
            <span className="causes-band-name">{causesText.bands[kind]}</span>
            {isEmpty && <span className="causes-band-empty">{causesText.emptyBand}</span>}
          </div>
        );
      })}
    </ViewportPortal>
  );
});
