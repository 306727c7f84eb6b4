import { caseFormatVersion } from '../domain/case-file.ts';
import { caseFileByteLimit } from '../domain/case-file-limits.ts';
import {
  caseFileProblemCodes,
  type CaseFileProblem,
  type CaseFileProblemCode,
} from '../domain/case-file-problems.ts';

/** What is wrong with a value, in the file or in a field. Each can stand alone after "Fel i …:". */
const caseFileProblemText: Readonly<Record<CaseFileProblemCode, string>> = {
  'not-json': 'Filen går inte att läsa som JSON.',
  'too-deep': 'Filen har för många nivåer inuti varandra.',
  'too-large': 'Filen är för stor.',
  'broken-text': 'Texten innehåller ett trasigt tecken.',
  'wrong-kind-of-file': 'Filen är ingen ärendefil från Utredningsbänken.',
  'unknown-version': `Versionen finns inte. Programmet läser version ${caseFormatVersion}.`,
  'unknown-regime': 'Programmet känner inte till den här sortens ärende.',
  'unknown-field': 'Uppgiften finns inte i formatet. Kontrollera stavningen.',
  missing: 'Uppgiften saknas.',
  'wrong-type': 'Värdet är av fel slag.',
  'wrong-value': 'Värdet är inte något av dem som går att välja.',
  'wrong-format': 'Värdet är inte skrivet på rätt sätt.',
  'text-too-long': 'Texten är för lång.',
  'one-line-only': 'Texten får bara ha en rad.',
  'date-does-not-exist': 'Det finns ingen sådan dag.',
  'number-out-of-range': 'Talet är för stort eller för litet.',
  'too-many': 'Det är för många.',
  'too-few': 'Det är för få, eller så är texten tom.',
  repeated: 'Samma sak står två gånger.',
  'one-link-only': 'Det får bara finnas en koppling.',
  'unknown-label': 'Det som kopplingen pekar på finns inte.',
  'not-after-decision': 'Tillägget har ingen tidpunkt efter beslutet.',
  'wrong-link-target': 'Kopplingen pekar på fel slags uppgift.',
  cycle: 'Kopplingarna går i cirkel. En orsak kan inte leda tillbaka till sig själv.',
  'hash-differs': 'Texten är inte den som kontrollsumman gäller. Den kan ha ändrats.',
  'block-too-large': 'Ett stycke är för långt. Dela det.',
  'unknown-document': 'Det finns inget sådant dokument.',
};

/** What is wrong with a value. Undefined for no known problem. */
export function caseFileProblem(problem: unknown): string | undefined {
  const known = caseFileProblemCodes.find((code) => code === problem);
  return known && caseFileProblemText[known];
}

/** What is wrong with the value of a field, and that the typed text is still there in the window. */
export function valueProblemText(problem: unknown): string | undefined {
  const text = caseFileProblem(problem);
  return text && `${text} Det du skrev är kvar här men inte sparat.`;
}

/** One problem of a case file with its place, for a list. */
export function caseFileProblemLine(problem: CaseFileProblem): string {
  const text = [caseFileProblemText[problem.code], named(problem)].filter((each) => each !== '').join(' ');
  return problem.path === '' ? text : `${problem.path}: ${text}`;
}

/** The records a problem is about; a long circle is told by its beginning. */
function named({ code, labels = [] }: CaseFileProblem): string {
  const [first] = labels;
  if (first === undefined) return '';
  if (code !== 'cycle')
    return `Det gäller ${labels
      .slice(0, 10)
      .map((label) => `”${label}”`)
      .join(', ')}.`;
  const round = labels.length > 20 ? [...labels.slice(0, 20), '…'] : [...labels];
  return `Cirkeln är ${[...round, first].join(' → ')}.`;
}

/** Why a file could not even be read as JSON; nothing of it has been read in. */
export const caseFileUnreadText = {
  missing: 'Det finns ingen sådan fil.',
  pattern: 'Mönstret träffade ingen fil. Kontrollera mapp och filnamn.',
  folder: 'Det är en mapp. Ange filerna i den.',
  'not-a-file': 'Det är ingen vanlig fil, utan en enhet eller ett rör. Ange en ärendefil.',
  'too-large': `Filen är för stor. En ärendefil får vara högst ${caseFileByteLimit / (1024 * 1024)} megabyte.`,
  unreadable: 'Filen går inte att läsa. Kontrollera dina rättigheter.',
  empty: 'Filen är tom.',
  'not-json': caseFileProblemText['not-json'],
  'utf-16': 'Filen är skriven i UTF-16. Spara om den som UTF-8 och försök igen.',
  'windows-1252':
    'Filen är inte skriven i UTF-8, utan troligen i Windows-1252 (Latin-1). Spara om den som UTF-8 och försök igen.',
} as const;
export type CaseFileUnread = keyof typeof caseFileUnreadText;
