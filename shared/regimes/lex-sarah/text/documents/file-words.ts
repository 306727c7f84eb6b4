/** The word for each document in its file's name. */
export const fileWords = {
  utredning: 'utredning',
  beslut: 'beslut',
  anmalan: 'anmälan-IVO',
  etjanst: 'e-tjänst-IVO',
  direktbeslut: 'direktbeslut',
  overlamning: 'överlämning',
  bekraftelse: 'bekräftelse',
  aterkoppling: 'återkoppling',
};
