import type { ListEntry } from '../../regime.ts';

export const lexSarahLists: Readonly<Record<string, readonly ListEntry[]>> = {};
