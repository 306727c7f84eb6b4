import { regimes } from '../../shared/regimes/registry.ts';
import type { Regime } from '../../shared/regimes/regime.ts';
import { ratioFigure, type Figure } from './figure.ts';
import { generatedFacts } from './generate-facts.ts';
import { alternate } from './measure.ts';

/** As the window has it: by name, whatever regime it is. */
const regime = regimeNamed('lex-sarah');
const context = { today: '2026-11-22', settings: {} };

/** Every rule on one large case, and on many: what a reviewer would ask is asked anew at each save. */
export function measureFindings(): Promise<Figure[]> {
  return Promise.all([ofOneCase(), ofManyCases()]);
}

async function ofOneCase(): Promise<Figure> {
  let facts = generatedFacts(60);
  const { measured } = await alternate(
    {
      measured: {
        // A save makes the case's facts anew.
        before: () => (facts = generatedFacts(60)),
        run: () => regime.findings(facts, context),
      },
    },
    { repetitions: 51, warmups: 20 },
  );
  const count = regime.findings(facts, context).length;
  return {
    name: 'all findings of a case with 60 causes',
    unit: 'ms',
    measured,
    target: '<= 5 ms',
    ok: measured.median <= 5,
    note: `${count} findings`,
  };
}

/** Ten times as many cases: the ratio is of one case's share of the time. */
async function ofManyCases(): Promise<Figure> {
  const cases = Array.from({ length: 2000 }, (_, index) => generatedFacts(3 + (index % 5)));
  const few = cases.slice(0, 200);
  const all = (some: typeof cases) => () => {
    for (const facts of some) regime.findings(facts, context);
  };
  const share = (times: number) => (work: () => void) => () => {
    for (let time = 0; time < times; time += 1) work();
  };
  const sides = await alternate(
    { measured: { run: all(cases) }, reference: { run: share(10)(all(few)) } },
    { repetitions: 7, warmups: 2 },
  );
  return ratioFigure('findings of 2,000 cases, against ten times those of 200', sides, 1.2);
}

function regimeNamed(id: string): Regime {
  const found = regimes.get(id);
  if (!found) throw new Error(`no regime ${id}`);
  return found;
}
