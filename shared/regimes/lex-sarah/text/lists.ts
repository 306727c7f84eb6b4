import type { ListEntry } from '../../regime.ts';
import { areasOfActivity } from './lists/areas.ts';
import { misconductTypes } from './lists/misconduct-types.ts';
import { services } from './lists/services.ts';

/** The editable type lists as they are shipped (domain decision 11). */
export const lexSarahLists: Readonly<Record<string, readonly ListEntry[]>> = {
  missforhallandetyper: misconductTypes,
  verksamhetsomraden: areasOfActivity,
  insatser: services,
};
