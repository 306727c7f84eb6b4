import type { CallError, ErrorCode } from '../api/reply.ts';
import { caseFormatVersion } from '../domain/case-file.ts';
import { caseFileProblemLine, valueProblemText } from './case-file-problems.ts';

/** What a refusal says to the user: what happened, and what to do about it. */
export const errorText: Readonly<Record<ErrorCode, string>> = {
  locked: 'Registret är låst. Lås upp det och försök igen.',
  'unknown-procedure': 'Programmet förstod inte begäran. Starta om det och försök igen.',
  'bad-input': 'Värdet går inte att spara. Rätta det och försök igen.',
  'not-found': 'Det du söker finns inte, eller har tagits bort.',
  conflict: 'Någon annan har ändrat samma uppgift. Båda versionerna visas; välj vilken som ska gälla.',
  frozen: 'Beslutet är fattat. Det som ligger till grund för det ändras bara som rättelse, med skäl.',
  refused: 'Det går inte att göra så här.',
  'already-exists': 'Det finns redan.',
  'too-large': 'Det är för stort för att sparas.',
  'wrong-passphrase': 'Lösenfrasen stämmer inte. Filen är orörd; försök igen.',
  'weak-passphrase':
    'Lösenfrasen är för lätt att gissa. Den ska ha minst 12 tecken, och minst 5 av dem ska vara olika.',
  'bad-recovery-sheet': 'Återställningsbladet är fel avskrivet. Kontrollera raderna.',
  'bad-case-file': 'Filen är inte en riktig ärendefil. Inget har lästs in.',
  'newer-format': 'Filen är skriven av en nyare version av programmet. Uppdatera och försök igen.',
  'register-missing': 'Registret finns inte längre där det fanns.',
  'register-exists': 'Det finns redan ett register med det namnet. Välj ett annat.',
  'plain-sqlite': 'Filen är en okrypterad databas och inget register. Den är orörd.',
  'not-a-register': 'Filen är inget register från Utredningsbänken.',
  damaged:
    'Registerfilen är skadad eller avkortad. Inget har skrivits i den. Ta fram den senaste säkerhetskopian.',
  'keys-missing':
    'Nyckelfilen som hör till registret saknas. Lägg den bredvid, eller använd återställningsbladet.',
  'keys-damaged': 'Nyckelfilen är skadad. Använd återställningsbladet.',
  'keys-foreign':
    'Nyckelfilen (.nycklar) bredvid registret öppnar det inte; troligen hör den till ett annat register. Inget har ändrats. Lägg tillbaka den rätta nyckelfilen, eller öppna med återställningsbladet, som inte behöver den. Öppnar inte heller bladet är registerfilens början skadad: ta då fram den senaste säkerhetskopian.',
  'foreign-log':
    'Loggfilen bredvid registret (samma namn med -wal sist) hör inte ihop med registerfilen: den är äldre, eller kommer från ett annat register. Inget har ändrats. Flytta loggfilen till en annan mapp, utan att radera den, och försök igen. Registerfilen är hel utan den.',
  'newer-schema': 'Registret är skrivet av en nyare version av programmet. Uppdatera och försök igen.',
  held: 'Registret är öppet i ett annat fönster eller på en annan dator. Stäng det där först.',
  'network-path': 'Registret får inte ligga på en nätverksplats. Flytta det till den här datorn.',
  'synced-path': 'Registret får inte ligga i en mapp som synkroniseras. Flytta det till en vanlig mapp.',
  'demo-only': 'Här går det bara att öppna övningsregister.',
  leak: 'Dokumentet lämnades inte ut: ett namn eller personnummer står kvar i texten.',
  'protected-identity':
    'En person i ärendet har skyddade personuppgifter. Dokument och bilagor får lämna registret först när en andra granskning har antecknats hos personen.',
  'not-writable': 'Det går inte att skriva här. Välj en annan plats, eller kontrollera dina rättigheter.',
  'runtime-too-old': 'Programmets körmiljö är för gammal. Installera om programmet.',
  'disk-full': 'Disken är full. Inget har sparats; frigör plats och försök igen.',
  cancelled: 'Avbrutet.',
  bug: 'Något gick fel.',
};

/** Why something was refused, by the refusal's reason. */
export const refusalReasonText = {
  cycle: 'Kopplingen skulle gå i cirkel: en orsak kan inte leda tillbaka till sig själv.',
  'original-kept': 'Originalet är sparat och kan inte ändras. Lägg till en ny rapport om något fattas.',
  'incoming-record':
    'Rapporten är en inkommen handling och kan inte tas bort. För den till ett annat ärende eller bryt ut den till ett eget, och avsluta det med ett direktbeslut.',
  'not-a-demo': 'Bara övningsregister kan tas bort härifrån.',
  section: 'Den här delen hör till ärendet och kan inte tas bort eller flyttas.',
  findings: 'Det finns brister som måste rättas eller motiveras först.',
  'no-such-finding': 'Det finns inget sådant att gå förbi: ärendet har ändrats.',
  'must-be-mended': 'Den här bristen får ingen gå förbi. Den måste rättas.',
  'already-passed': 'Någon har redan gått förbi den här bristen.',
  'not-passed': 'Bristen är redan uppe igen.',
  'not-available': 'Dokumentet kan inte upprättas i det här ärendet.',
  'already-fixed': 'Beslutet är redan fattat.',
  'not-ready': 'Dokumentet är inte klarmarkerat.',
  'already-ready': 'Dokumentet är redan klarmarkerat, och behåller sin dag.',
  'not-kept':
    'Dokumentet klarmarkerades innan programmet sparade klarmarkerade versioner, och ärendet har ändrats sedan dess.',
  'same-case': 'Rapporterna finns redan i det ärendet.',
  'other-regime': 'Ärendena följer olika lagstiftning och kan inte föras ihop.',
  joined: 'Ärendet är stängt: rapporterna har förts till ett annat ärende.',
  'no-report-left': 'Minst en rapport måste vara kvar i ärendet.',
  'file-kept': 'Bilagan har redan en fil. Lägg till en ny bilaga.',
  'upload-under-way': 'En fil håller redan på att läsas in till bilagan.',
  'name-in-bank':
    'Åtgärden innehåller ett namn som finns i registret. Åtgärdsbanken läses från alla ärenden: skriv utan namnet och spara igen.',
  'personnummer-in-bank':
    'Åtgärden innehåller något som ser ut som ett personnummer. Åtgärdsbanken läses från alla ärenden: ta bort det och spara igen.',
  'size-differs': 'Filen kom inte fram hel. Försök igen.',
} as const;
export type RefusalReason = keyof typeof refusalReasonText;

/** The sentence of a failed call. A bug is told by its reference alone. */
export function errorSentence(error: CallError): string {
  if (error.code === 'bug') return error.ref ? bugWithReference(error.ref) : errorText.bug;
  const reason = error.details?.['reason'];
  if (error.code === 'refused' && isReason(reason)) return refusalReasonText[reason];
  const field = error.details?.['field'];
  if (error.code === 'already-exists' && field === 'diaryNumber') return takenText.diaryNumber;
  if (error.code === 'already-exists' && field === 'internalReference') return takenText.internalReference;
  const limit = error.details?.['limit'];
  if (error.code === 'too-large' && typeof limit === 'number' && limit >= megabyte) return tooLarge(limit);
  return detailed(error) ?? errorText[error.code];
}

/** The faults of a case file, one line each, with where in the file they are. */
export function errorDetailLines(error: CallError): readonly string[] {
  const problems = error.details?.['problems'];
  if (error.code !== 'bad-case-file' || !Array.isArray(problems)) return [];
  return problems.map((problem) => caseFileProblemLine(problem));
}

/** A sentence made with what the refusal tells of itself, where it tells anything. */
function detailed({ code, details }: CallError): string | undefined {
  const { user, host, lines, problem, kind, version } = details ?? {};
  if (code === 'held' && typeof user === 'string' && typeof host === 'string') return heldBy(user, host);
  if (code === 'protected-identity') return protectedBecause(details);
  if (code === 'frozen' && details?.['by'] === 'sending') return alreadySent;
  if (code === 'bad-recovery-sheet') return Array.isArray(lines) ? sheetLines(lines) : otherSheet;
  if (code === 'bad-input') return valueProblemText(problem);
  if (code === 'not-writable' && kind === 'folder-missing') return folderMissing;
  if (code === 'disk-full' && details?.['needs'] === 'copy') return noRoomForCopy;
  if (code === 'newer-format' && typeof version === 'number') return newerFormat(version);
  return code === 'cancelled' && kind === 'no-connection' ? connectionLost : undefined;
}

/** Undefined for a person of the case itself: the code's own sentence says it. */
function protectedBecause(details: CallError['details']): string | undefined {
  const [reference, lifted] = [details?.['reference'], details?.['lifted'] === true];
  if (typeof reference !== 'string') return lifted ? protectionLifted : undefined;
  const tie = tieOf(details?.['by']);
  return lifted ? protectionLiftedElsewhere(reference, tie) : protectedElsewhere(reference, tie);
}

/** Why the people of the other case may be named here. */
function tieOf(by: unknown): string {
  if (by === 'similar-event') return toldOf;
  return by === 'text' ? namedInText : sharesReport;
}
const sharesReport = 'som hör ihop med det här genom en rapport';
const toldOf = 'som det här hänvisar till som en liknande händelse';
const namedInText = 'som nämns i texten som ska lämna registret';

const protectionLifted =
  'En person i ärendet har haft skyddade personuppgifter. Dokument och bilagor får lämna registret först när en andra granskning har antecknats efter att markeringen eller personen togs bort.';
const protectedElsewhere = (reference: string, tie: string): string =>
  `En person i ärende ${reference}, ${tie}, har skyddade personuppgifter. Dokument och bilagor får lämna registret först när en andra granskning har antecknats hos personen i ärende ${reference}.`;
const protectionLiftedElsewhere = (reference: string, tie: string): string =>
  `En person i ärende ${reference}, ${tie}, har haft skyddade personuppgifter. Dokument och bilagor får lämna registret först när en andra granskning har antecknats i ärende ${reference} efter att markeringen eller personen togs bort.`;
const noRoomForCopy =
  'Registret stängdes inte som det skulle och måste kontrolleras innan det öppnas. På den här disken behövs då lika mycket ledigt utrymme som registerfilen är stor, och det finns inte. Inget har ändrats och inget har gått förlorat: frigör plats och lås upp igen.';
const folderMissing = 'Mappen finns inte. Skapa den först, eller välj en annan.';
const newerFormat = (version: number): string =>
  `Filen är skriven i version ${version} av formatet, och det här programmet läser version ${caseFormatVersion}. Uppdatera programmet och försök igen.`;
const alreadySent = 'Uppgiften har skickats. Den ändras bara som rättelse, med skäl.';
const connectionLost =
  'Kontakten med programmet bröts. Det du skrev är kvar här och sparas när kontakten är tillbaka.';
const otherSheet =
  'Återställningsbladet öppnar inte det här registret: det hör till ett annat, eller så är registerfilens början skadad. Registret är orört.';
const sheetLines = (lines: readonly unknown[]): string =>
  `Kontrollera rad ${lines.join(', ')} på återställningsbladet. Registret är orört.`;
const heldBy = (user: string, host: string): string =>
  `Registret är öppet hos ${user} på datorn ${host}. Stäng det där först.`;

const megabyte = 1024 * 1024;

const takenText = {
  diaryNumber: 'Ett annat ärende har redan det diarienumret, eller går under det som beteckning.',
  internalReference: 'Ett annat ärende har redan den beteckningen, eller har den som diarienummer.',
} as const;

const bugWithReference = (ref: string): string => `Något gick fel (ref ${ref}).`;

const tooLarge = (limit: number): string =>
  `Filen är för stor. Gränsen är ${Math.floor(limit / megabyte)} megabyte.`;

function isReason(value: unknown): value is RefusalReason {
  return typeof value === 'string' && Object.hasOwn(refusalReasonText, value);
}
