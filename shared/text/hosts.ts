/** What the hosts say in the terminal, and the few words of their own windows and dialogs. */
export const hostsText = {
  product: 'Utredningsbänken',
  nodeTooOld: (version: string) =>
    `Programmet kräver Node 24 eller nyare, men startades med ${version}. Kör npm ci och starta sedan med npm start.`,
  badToday: 'Dagen ska skrivas som --today=ÅÅÅÅ-MM-DD.',
  unknownOption: (option: string) => `${option} är inget val. Det enda valet är --today=ÅÅÅÅ-MM-DD.`,
  building: 'Bygger fönstret. Det tar några sekunder …',
  buildFailed: 'Fönstret gick inte att bygga. Se ovan.',
  noElectron: (browser: string) =>
    `Electron finns inte här. Öppnar i stället i webbläsaren ${browser}, med en tillfällig profil.`,
  otherBrowser: (address: string) =>
    `I en annan webbläsare öppnas bara demoregister (gäller i 60 sekunder, en gång): ${address}`,
  closed: 'Registret är låst och programmet är avslutat.',
  developmentRenewed: (folder: string) =>
    `Demoregistret görs om från början vid varje start: det som skrevs i det förra är borta. Andra register i ${folder} ligger kvar.`,
  developmentAddress: (address: string) =>
    `Utveckling med demoregister (lösenfras: ${developmentPassphrase}): ${address}`,
  noBrowser:
    'Varken Electron eller någon webbläsare finns här. Installera Chromium (paketet chromium i Debian och Ubuntu), Google Chrome eller Microsoft Edge och kör npm start igen.',
  installing: (packageName: string) =>
    `Installerar paketet ${packageName} med apt-get, eftersom det behövs och du kör som root …`,
  installFailed: (packageName: string) => `Paketet ${packageName} gick inte att installera.`,
  noDisplay:
    'Här finns ingen skärm (varken DISPLAY eller WAYLAND_DISPLAY). Gör huvuduppgiften utan fönster: demoregister, granskning och Word-filer.',
  noVisitor: (browser: string) =>
    `Webbläsaren ${browser} avslutades utan att visa fönstret; skärmen går troligen inte att nå. Gör huvuduppgiften utan fönster: demoregister, granskning och Word-filer.`,
  headlessRegister: (path: string, passphrase: string) => `Demoregister: ${path} (lösenfras: ${passphrase})`,
  headlessFindings: (number: string, blocking: number, advice: number) =>
    `Ärende ${number} granskat: ${blocking} hinder, ${advice} råd.`,
  headlessFile: (path: string) => `Word-fil: ${path}`,
  headlessFailed: 'Det gick inte hela vägen. Se ovan.',
  demoName: 'Demoregister',
  demoUser: { name: 'Demo Utredare', title: 'SAS' },
  dialog: {
    exportTo: 'Välj en mapp för filerna',
    openRegister: 'Öppna ett register',
    newRegister: 'Spara det nya registret som',
    attach: 'Välj filer att bifoga',
    saveAttachment: 'Spara bilagan som',
    registerFiles: 'Register',
  },
  unsaved: {
    question: 'Stäng ändå?',
    detail: 'Något som du har skrivit är inte sparat. Om du stänger nu går det förlorat.',
    close: 'Stäng ändå',
    stay: 'Gå tillbaka',
  },
  crashed: {
    title: 'Programmet avslutas',
    body: 'Något gick fel i den del som håller registret. Det är låst, och allt som var sparat finns kvar. Starta programmet igen.',
  },
} as const;

/** Of the made-up register that `npm run dev` lays up anew each time. */
export const developmentPassphrase = 'fyra ord för demo';
