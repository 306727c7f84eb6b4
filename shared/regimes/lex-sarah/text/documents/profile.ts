/** Words of the de-identified profile. */
export const profileText = {
  official: 'en tjänsteperson',
  deidentified:
    'Avidentifierad version. Namn är ersatta med benämningar och befattningar, och beskrivningar av de berörda, som ålder och kön, är borttagna där de stod i egna fält. Löpande text är inte omskriven: läs igenom att ingen går att känna igen innan handlingen lämnas ut.',
};
