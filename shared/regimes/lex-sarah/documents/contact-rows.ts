import type { FactRow } from '../../../documents/blocks.ts';
import { row, type Context } from './desk.ts';
import { form2013 } from './form-2013.ts';

/** Whom to turn to: the sender's contact person. */
export function contactRows({ organisation }: Context): readonly FactRow[] {
  const { contact } = form2013;
  return [
    row(contact.contactName, organisation.contactName),
    row(contact.contactTitle, organisation.contactTitle),
    row(contact.phone, organisation.phone),
    row(contact.email, organisation.email),
  ];
}
