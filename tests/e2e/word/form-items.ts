import { form2013 } from '../../../shared/regimes/lex-sarah/documents/form-2013.ts';

/** A word from each of the 13 items of IVO's form, in the form's order. */
export const formItems: readonly string[] = [
  'enligt ',
  form2013.degrees.allvarligt,
  form2013.diaryNumber,
  form2013.sender.heading,
  form2013.contact.contactName,
  form2013.place.when,
  form2013.description,
  form2013.informed,
  form2013.enclosures.heading,
  form2013.organisation,
  form2013.staff,
  form2013.measures,
  form2013.signing.signature,
];
