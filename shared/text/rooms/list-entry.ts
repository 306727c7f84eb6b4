/** One entry of a type list. */
export const listEntryText = {
  label: 'Benämning',
  end: 'Sluta använda',
  takeUp: 'Använd igen',
  endedOn: (date: string) => `Används inte efter ${date}`,
};
