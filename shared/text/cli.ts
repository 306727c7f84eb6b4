import type { ErrorCode } from '../api/reply.ts';

/** What the command line says, on standard error. Standard output is JSON alone. */
export const cliText = {
  usage: `Utredningsbänken från kommandoraden

  npm run -s cli -- <kommando> [värden] --register FIL [--user NAMN]

  create --name NAMN --user NAMN --title TITEL [--demo] [--recovery-out FIL]
                                skapar ett register och visar återställningsbladet
  import ÄRENDE.json …          läser in ärenden
  list                          listar ärenden
  show REF                      visar ett ärende med fält och versioner
  dump REF                      skriver ut ärendet som en ärendefil
  check REF                     granskar ärendet
  ready REF --document ID [--reason KOD=skäl …]
                                klarmarkerar en handling
  export REF --document ID|all --profile full|deidentified --out MAPP
                                skriver handlingar som Word-filer
  verify [--head KEDJEHUVUD]    kontrollerar att loggen är obruten

REF är diarienumret eller ärendets interna beteckning.
Lösenfrasen läses från UTREDNINGSBANKEN_PASSPHRASE eller frågas efter. Den tas aldrig emot som värde på kommandoraden.
Svaret är JSON på standard ut. Slutkoder: 0 klart, 1 fel i programmet, 2 fel i kommandot, 3 nekat av en regel,
4 finns inte, 5 fel lösenfras, 6 registret kan inte användas, 7 filen kan inte läsas in, 8 loggen är bruten.
`,
  askPassphrase: 'Lösenfras: ',
  askPassphraseAgain: 'Lösenfrasen en gång till: ',
  passphrasesDiffer: 'De två lösenfraserna är inte lika. Inget register har skapats.',
  noPassphrase:
    'Ingen lösenfras. Sätt UTREDNINGSBANKEN_PASSPHRASE, eller kör kommandot i en terminal så frågas den efter.',
  unknownCommand: (name: string) => `Det finns inget kommando ”${name}”. Kör med --help för att se alla.`,
  noCommand: 'Ange ett kommando. Kör med --help för att se alla.',
  missing: (what: string) => `${what} saknas. Kör med --help för att se hur kommandot skrivs.`,
  caseFile: 'ÄRENDE.json',
  badOption: 'Kommandot har ett värde som inte känns igen. Kör med --help för att se hur det skrivs.',
  badProfile: 'Profilen ska vara full eller deidentified.',
  badReason: 'Ett skäl skrivs som KOD=skäl, till exempel --reason S12=”Uppgiften finns i journalen”.',
  reasonFitsNothing: (code: string) => `Ingen brist med koden ${code} hindrar handlingen.`,
  chooseUser: (names: readonly string[]) =>
    `Registret har flera användare. Ange --user: ${names.join(', ')}.`,
  noSuchUser: (names: readonly string[]) =>
    `Registret har ingen sådan användare. Det har: ${names.join(', ')}.`,
  passphraseOption:
    'Lösenfrasen får inte stå på kommandoraden: där kan andra läsa den. Byt lösenfras om den är på riktigt.',
  defaultTitle: 'Utredare',
  keepSheet:
    'Skriv ut återställningsbladet och förvara det inlåst. Det öppnar registret utan lösenfras och visas bara nu.',
  sheetWritten: (file: string) =>
    `Återställningsbladet står i ${file}. Skriv ut det, förvara det inlåst och radera filen.`,
  someRefused: (count: number) => (count === 1 ? 'En fil nekades.' : `${count} filer nekades.`),
  chainBroken: (seq: number) =>
    `Loggen är bruten vid rad ${seq}. Registret kan ha ändrats utanför programmet.`,
  bug: (ref: string) => `Något gick fel (ref ${ref}). Inget har ändrats.`,
} as const;

/** One sentence for each code: what happened, and what to do. */
export const cliErrors: Readonly<Record<ErrorCode, string>> = {
  locked: 'Registret är låst.',
  'unknown-procedure': 'Programmet känner inte igen anropet.',
  'bad-input': 'Ett värde har fel form. Inget har ändrats.',
  'not-found': 'Det finns inget sådant ärende eller ingen sådan handling.',
  conflict: 'Någon annan har ändrat samma uppgift. Inget har skrivits över.',
  frozen: 'Beslutet är fastställt. En ändring är en rättelse och kräver ett skäl.',
  refused: 'En regel hindrar det. Se svaret för vilka brister som är kvar.',
  'already-exists': 'Ärendet finns redan i registret.',
  'too-large': 'Filen eller texten är för stor.',
  'wrong-passphrase': 'Lösenfrasen stämmer inte. Registret är orört.',
  'weak-passphrase': 'Lösenfrasen är för lätt att gissa. Välj minst fyra ord som inte hör ihop.',
  'bad-recovery-sheet': 'Återställningsbladet stämmer inte. Registret är orört.',
  'bad-case-file': 'Filen är ingen läsbar ärendefil. Inget har lästs in ur den.',
  'newer-format': 'Filen är skriven av en nyare version av programmet. Uppdatera programmet och försök igen.',
  'register-missing': 'Det finns inget register på den platsen.',
  'register-exists': 'Det finns redan en fil med det namnet. Den är orörd.',
  'plain-sqlite': 'Filen är en okrypterad databas och öppnas inte. Den är orörd.',
  'not-a-register': 'Filen är inget register. Den är orörd.',
  damaged: 'Registret är skadat. Återställ den senaste säkerhetskopian. Filen är orörd.',
  'keys-missing': 'Nyckelfilen bredvid registret saknas. Öppna registret med återställningsbladet.',
  'keys-damaged': 'Nyckelfilen bredvid registret är skadad. Öppna registret med återställningsbladet.',
  'newer-schema':
    'Registret är skrivet av en nyare version av programmet. Uppdatera programmet. Filen är orörd.',
  held: 'Registret är öppet i ett annat program. Stäng det där först.',
  'network-path': 'Ett register får inte ligga på en nätverksplats. Välj en mapp på den här datorn.',
  'synced-path': 'Ett register får inte ligga i en mapp som synkas till molnet. Välj en annan mapp.',
  'demo-only': 'Här får bara demoregister öppnas.',
  leak: 'Ett namn eller personnummer står kvar i texten. Ingen avidentifierad fil har skrivits.',
  'protected-identity':
    'Ärendet har skyddade personuppgifter. Gå igenom handlingen en gång till innan den lämnas ut.',
  'disk-full': 'Disken är full. Inget har sparats.',
  'not-writable': 'Det går inte att skriva på den platsen.',
  'runtime-too-old': 'Programmet kräver Node 24 eller nyare. Starta det genom npm.',
  cancelled: 'Avbrutet.',
  bug: 'Något gick fel i programmet. Inget har ändrats.',
};
