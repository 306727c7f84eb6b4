/** Words of the window's frame. */
export const shellText = {
  skip: 'Hoppa till innehållet',
  find: 'Sök och gå till (Ctrl+K)',
  hide: 'Dölj skärmen (F8)',
  user: (name: string, title: string) => `${name}, ${title}`,
  groups: { rooms: 'Rum', cases: 'Ärenden', actions: 'Kommandon' },
  lockKeywords: 'stäng logga ut',
  hideKeywords: 'ridå skärm dölj',
};
