/** What the command line says, on standard error. Standard output is JSON alone. */
export const cliText = {
  usage: (
    documents: readonly { readonly id: string; readonly title: string }[],
  ) => `Utredningsbänken från kommandoraden

  npm run -s cli -- <kommando> [värden] --register FIL [--user NAMN]

  create [--name NAMN] [--user NAMN] [--title TITEL] [--demo] [--recovery-out FIL]
                                skapar ett register och visar återställningsbladet. Ange ditt eget namn och
                                din befattning: de följer med i loggen och handlingarna. Annars används
                                inloggningsnamnet på datorn och ”Utredare”.
  import ÄRENDE.json …          läser in ärenden
  list                          listar ärenden
  show REF                      visar ett ärende med fält och versioner
  dump REF                      skriver ut ärendet som en ärendefil
  check REF                     granskar ärendet
  ready REF --document ID [--reason KOD=skäl …]
                                klarmarkerar en handling, så att UTKAST försvinner ur den. Nekas så länge
                                brister hindrar. --reason går förbi en brist, där det är tillåtet, och kan
                                anges flera gånger; skälet och ditt namn sparas.
  export REF --document ID|all [--profile full|deidentified] --out MAPP
                                skriver handlingar som Word-filer. Utan --profile skrivs de fullständiga.
                                MAPP skapas om bara den sista mappen fattas.
  verify [--head NUMMER:HASH]   läser hela registerfilen och kontrollerar att loggens kedja är obruten.
                                --head är en rad som har sparats utanför registret, till exempel ur ett
                                tidigare svar: då syns det också om en äldre kopia har lagts tillbaka.

REF är diarienumret eller ärendets interna beteckning. Skriv citattecken om den innehåller mellanslag.
--user behövs när registret har flera användare.

ID är något av:
${documents.map(({ id, title }) => `  ${id.padEnd(14)}${title}`).join('\n')}

Lösenfrasen läses från UTREDNINGSBANKEN_PASSPHRASE eller frågas efter. Den tas aldrig emot som värde på kommandoraden.

Svaret är JSON på standard ut, meddelanden kommer på standard fel. Slutkoder:
  0  klart                      5  fel eller för svag lösenfras
  1  fel i programmet           6  registret kan inte användas
  2  fel i kommandot            7  filen kan inte läsas in
  3  nekat av en regel          8  registerfilen eller loggen är inte hel
  4  finns inte
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
  unknownOption: (option: string) =>
    `Det finns inget val som heter ${option}. Kör med --help för att se alla.`,
  optionOfAnother: (command: string, option: string) =>
    `${command} har inget val ${option}. Kör med --help för att se hur kommandot skrivs.`,
  optionTwice: (option: string) => `${option} står två gånger. Ange det en gång.`,
  valueMissing: (option: string) => `${option} saknar värde. Skriv värdet efter, med mellanslag emellan.`,
  valueEmpty: (option: string) => `Värdet för ${option} är tomt.`,
  noValueTaken: (option: string) => `${option} tar inget värde.`,
  noWords: (command: string, word: string) =>
    `${command} tar inga ord utöver sina val. Ta bort ”${word}”, eller sätt citattecken om ett värde med mellanslag.`,
  oneReference: (command: string, word: string) =>
    `${command} tar en beteckning i taget. Ta bort ”${word}”, eller sätt citattecken om en beteckning med mellanslag.`,
  badProfile: 'Profilen ska vara full eller deidentified.',
  unknownDocument: (id: string, known: readonly string[]) =>
    `Det finns inget dokument ”${id}”. Välj bland: ${known.join(', ')}.`,
  finding: (code: string, { title, question }: { readonly title: string; readonly question: string }) =>
    `${title}. ${question} (${code})`,
  notAllWritten: (count: number) =>
    count === 0
      ? 'Inget dokument skrevs.'
      : `Alla dokument skrevs inte. ${count} skrevs; se ovan om de andra.`,
  outIsFile: (path: string) => `${path} är ingen mapp. Ange en mapp med --out.`,
  outParentMissing: (folder: string) => `Mappen ${folder} finns inte. Skapa den först.`,
  outNotAllowed: (path: string) =>
    `Det går inte att skriva i ${path}. Kontrollera dina rättigheter, eller ange en annan mapp.`,
  scrapsCleared: (count: number, folder: string) =>
    count === 1
      ? `En fil i ${folder} som en avbruten export hade lämnat efter sig togs bort.`
      : `${count} filer i ${folder} som avbrutna exporter hade lämnat efter sig togs bort.`,
  outNotMade: (path: string) => `Mappen ${path} går inte att skapa. Ange en annan mapp.`,
  badReason: 'Ett skäl skrivs som KOD=skäl, till exempel --reason "S112=Tiden går inte att fastställa".',
  reasonFitsNothing: (code: string) => `Ingen brist med koden ${code} hindrar handlingen.`,
  chooseUser: (names: readonly string[]) =>
    `Registret har flera användare. Ange --user: ${names.join(', ')}.`,
  noSuchUser: (names: readonly string[]) =>
    `Registret har ingen sådan användare. Det har: ${names.join(', ')}.`,
  passphraseOption:
    'Lösenfrasen får inte stå på kommandoraden: där kan andra läsa den. Byt lösenfras om den är på riktigt.',
  defaultTitle: 'Utredare',
  namedForYou: (name: string, title: string) =>
    `Registrets användare heter ”${name}”, ${title}. Namnet står i loggen och i handlingarna: ange hellre --user och --title.`,
  noRegister: (path: string) => `Det finns inget register ${path}.`,
  registerIsFolder: (path: string) => `${path} är en mapp. Ange registerfilen i den.`,
  noSuchCase: (reference: string) => `Inget ärende i registret har beteckningen ”${reference}”.`,
  badValue: (field: string | undefined, problem: string | undefined) =>
    [`Värdet för ${(field && optionNames[field]) ?? field ?? 'kommandot'} går inte att använda.`, problem]
      .filter((each) => each !== undefined)
      .join(' '),
  keepSheet:
    'Skriv ut återställningsbladet och förvara det inlåst. Det öppnar registret utan lösenfras och visas bara nu.',
  sheetTaken: (file: string) =>
    `${file} finns redan och skrivs inte över. Inget register har skapats; ange en annan fil.`,
  sheetNoPlace: (file: string) =>
    `Filen ${file} går inte att skapa. Inget register har skapats; ange en annan plats.`,
  sheetNoRoom: (file: string) =>
    `Disken är full: återställningsbladet får inte plats i ${file}. Inget register har skapats. Frigör plats, eller ange en annan plats.`,
  sheetNotWritten: (file: string) =>
    `Registret är skapat, men återställningsbladet gick inte att skriva i ${file}. Bladet står i svaret i stället: skriv ut det nu och förvara det inlåst.`,
  sheetWritten: (file: string) =>
    `Återställningsbladet står i ${file}. Skriv ut det, förvara det inlåst och radera filen.`,
  someRefused: (count: number) => (count === 1 ? 'En fil nekades.' : `${count} filer nekades.`),
  fileDamaged:
    'Kontrollen av registerfilen misslyckades: en del av den är skadad. Inget har skrivits. Ta fram den senaste säkerhetskopian.',
  chainBroken: (seq: number) =>
    `Kontrollen av loggens kedja misslyckades: den är bruten vid rad ${seq}. Registret kan ha ändrats utanför programmet, eller så är filen en äldre kopia.`,
} as const;

/** What the workbench calls a value, as it is written on the command line. */
const optionNames: Readonly<Record<string, string>> = {
  knownHead: '--head',
  documentId: '--document',
  profile: '--profile',
  reference: 'REF',
  name: '--name',
  'user.name': '--user',
  'user.title': '--title',
  passphrase: 'lösenfrasen',
};
