import { expect, it } from 'vitest';
import { panelKey } from '../../../../renderer/features/case/panel-key.ts';
import { regimes } from '../../../../shared/regimes/registry.ts';

const steps = [...regimes.values()].flatMap((regime) =>
  regime.steps.map((step) => ({ name: `${regime.id} ${step.id}`, panels: step.panels })),
);

it.each(steps)('the panels of $name have a key each', ({ panels }) => {
  const keys = panels.map(panelKey);
  expect(new Set(keys).size).toBe(keys.length);
});
