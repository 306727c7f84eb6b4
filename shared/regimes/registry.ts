import type { Regime } from './regime.ts';
import { lexSarah } from './lex-sarah/regime.ts';

/** Every regime of the product, by id. Adding one is a folder and a line here. */
export const regimes: ReadonlyMap<string, Regime> = new Map<string, Regime>([[lexSarah.id, lexSarah]]);
