/** Several reports on one event, and one report that is really about two. */
export const reportMovesText = {
  menu: (label: string) => `Flytta rapport ${label}`,
  join: 'Flytta till ett annat ärende …',
  split: 'Dela av till ett eget ärende',
  joinTitle: (label: string) => `Flytta rapport ${label} till ett annat ärende`,
  joinIntro:
    'Välj ärendet om samma händelse. Rapporten följer med sin rapportör och sina datum. Blir det inga rapporter kvar här stängs det här ärendet med en hänvisning.',
  search: 'Sök ärende',
  none: 'Inget annat ärende.',
  move: (reference: string) => `Flytta till ${reference}`,
  moved: 'Rapporten är flyttad.',
  splitDone: (reference: string) => `Rapporten har ett eget ärende: ${reference}.`,
};
