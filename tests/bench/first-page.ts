import type { Input } from '../../shared/api/contract.ts';

/** What the window asks for when a register has been opened. */
export const firstPage: Input<'cases.list'> = {
  order: 'received',
  descending: true,
  offset: 0,
  limit: 50,
  open: true,
};
