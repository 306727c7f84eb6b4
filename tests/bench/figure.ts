import { type Sample, rounded } from './measure.ts';

/** One line of the printed result. `ok` is absent where there is nothing to hold the figure against. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'bytes' | 'MB';
  readonly measured: Sample | number;
  readonly reference?: Sample | number;
  /** Median of what is measured over median of the reference. */
  readonly ratio?: number;
  /** Of the shortest times: what the ratio comes to when nothing else wants the machine. */
  readonly ratioOfMinima?: number;
  /** `ratio <= 1.5`, or a limit in the figure's own unit. */
  readonly target?: string;
  readonly ok?: boolean;
  readonly note?: string;
}

/** A figure that is held against a reference measured in the same run. */
export function ratioFigure(
  name: string,
  sides: { readonly measured: Sample; readonly reference: Sample },
  atMost: number,
  note?: string,
): Figure {
  const ratio = rounded(sides.measured.median / sides.reference.median);
  const ratioOfMinima = rounded(sides.measured.min / sides.reference.min);
  const target = `ratio <= ${atMost}`;
  return {
    name,
    unit: 'ms',
    ...sides,
    ratio,
    ratioOfMinima,
    target,
    ok: ratio <= atMost,
    ...(note ? { note } : {}),
  };
}
