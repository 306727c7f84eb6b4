import { isWritten } from '../../../documents/inline.ts';
import { listOf } from '../../../text/numbers.ts';
import type { LexSarahFacts } from '../parts.ts';
import { codeLabel } from './desk.ts';

/** Who a case is handed over to: the named recipient, else the kinds chosen; '' when neither is known. */
export function receiversOf({ to, recipient }: LexSarahFacts['handover']): string {
  if (isWritten(recipient)) return recipient;
  return listOf((to ?? []).map((code) => (codeLabel('handover.to', code) ?? code).toLocaleLowerCase('sv')));
}
