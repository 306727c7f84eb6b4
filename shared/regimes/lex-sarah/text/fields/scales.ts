/** The four steps of the advisory matrix. Words from municipal practice; the frequencies explain the step. */
export const severityNames = { '1': 'Mindre', '2': 'Måttlig', '3': 'Betydande', '4': 'Katastrofal' } as const;

export const probabilityNames = {
  '1': 'Mycket liten – ungefär en gång om året',
  '2': 'Liten – ungefär en gång i månaden',
  '3': 'Stor – ungefär en gång i veckan',
  '4': 'Mycket stor – ungefär varje dag',
} as const;

export const severityHelp =
  'Hur allvarlig följden blev eller kunde ha blivit. Talet är ett stöd och avgör aldrig den rättsliga bedömningen.';
export const probabilityHelp =
  'Hur troligt det är att något liknande händer igen om inget görs. Talet är ett stöd och avgör ingenting.';
