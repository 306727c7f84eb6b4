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
  verify [--head NUMMER:HASH]   kontrollerar att loggen är obruten

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
  fileDamaged:
    'Kontrollen av registerfilen misslyckades: en del av den är skadad. Inget har skrivits. Ta fram den senaste säkerhetskopian.',
  chainBroken: (seq: number) =>
    `Kontrollen av loggens kedja misslyckades: den är bruten vid rad ${seq}. Registret kan ha ändrats utanför programmet, eller så är filen en äldre kopia.`,
} as const;
