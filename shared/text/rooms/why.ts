/** The way from what happened to what made it possible. */
export const whyText = {
  why: 'Varför? Lägg till orsaken bakom',
  answer: 'Lägg till en åtgärd som svarar mot orsaken',
};
