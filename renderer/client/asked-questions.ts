/** Which question of the coach a cause answers, by their ids, as long as the register is open in this window. */
const asked = new Map<string, string>();

export const noteAsked = (causeId: string, questionId: string): void => void asked.set(causeId, questionId);

export const askedFor = (causeId: string): string | undefined => asked.get(causeId);

export const forgetAsked = (): void => asked.clear();
