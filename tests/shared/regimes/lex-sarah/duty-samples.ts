/** A duty done: yes with date and by whom. */
export const yes = (date: string) => ({ answer: 'yes', date, by: 'Kim Testmark, SAS' });

/** A duty not done: no with a reason. */
export const no = (reason: string) => ({ answer: 'no', reason });

/** Several duties answered no with a reason. */
export const answeredDuties = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, no('Inte aktuellt: inget i händelsen rör detta.')]));
