/** What stands under a field and follows from something else than the case's own fields. */
export const fieldNoteText = {
  fromSettings: (value: string) => `Från Inställningar: ${value}`,
  editionByDates: (report: string) => `Av rapportens datum följer: ${report}`,
};
