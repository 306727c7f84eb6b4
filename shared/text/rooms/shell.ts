/** Words of the window's frame. */
export const shellText = {
  unsavedTitle: 'Allt är inte sparat',
  unsaved:
    'Något du har skrivit kunde inte sparas, eller står mot en annan version. Det försvinner om du låser nu. Avbryt för att se vad det gäller.',
  lockAnyway: 'Lås ändå',
  skip: 'Hoppa till innehållet',
  find: 'Sök och gå till (Ctrl+K)',
  hide: 'Dölj skärmen (F8)',
  user: (name: string, title: string) => `${name}, ${title}`,
  groups: { rooms: 'Rum', steps: 'Steg i ärendet', cases: 'Ärenden', actions: 'Kommandon' },
  lockKeywords: 'stäng logga ut',
  hideKeywords: 'ridå skärm dölj',
};
