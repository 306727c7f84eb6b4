/** Before a register is open. */
export const openText = {
  title: 'Öppna register',
  create: 'Skapa register',
  unlock: 'Lås upp',
  lock: 'Lås',
  locked: 'Registret är låst',
  demo: 'Prova med påhittade ärenden',
  demoIntro: 'Ett eget register med tre påhittade ärenden. Du kan slänga det när du vill.',
  demoMark: 'Övningsregister – allt är påhittat',
  name: 'Namn',
  userTitle: 'Befattning',
  passphrase: 'Lösenfras',
  passphraseAgain: 'Lösenfrasen en gång till',
  passphraseHelp: 'Minst fyra ord som inte hör ihop. Ingen kan återställa den åt dig.',
  wrongPassphrase: 'Lösenfrasen stämmer inte. Inget har ändrats. Försök igen.',
  recovery: {
    title: 'Återställningsblad',
    intro:
      'Bladet öppnar registret om lösenfrasen glöms bort. Det visas bara nu. Skriv ut det och lås in det.',
    askBack: 'Skriv av raden från bladet, så vet vi att du har det.',
    print: 'Skriv ut bladet',
    use: 'Öppna med återställningsblad',
  },
} as const;
