/**
 * The field of `former_identity` under which a case's former diary numbers are kept, on its registration. They are kept as
 * names are: looked for in what leaves, shown to nobody. No field of the key table is called so.
 */
export const diaryNumberField = 'diaryNumber';
