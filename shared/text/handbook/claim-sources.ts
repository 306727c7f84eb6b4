/** Sources that several chapters name, as they are shown. Read 2026-11-22. */
export const ivoFollowUp =
  'IVO avdelning sydöst: Uppföljning av lex Sarah 2017 (Jönköpings, Kalmar och Östergötlands län)';

/** Figures of the same publication are the answers of those who had investigated, not a review of what they wrote. */
export const ivoSurvey =
  'IVO avdelning sydöst: Uppföljning av lex Sarah 2017. Huvudmännens svar för 87 av drygt 130 anmälningar i tre län';
