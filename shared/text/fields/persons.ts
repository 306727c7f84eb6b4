import type { persons } from '../../domain/persons.ts';
import type { PartFieldTexts } from '../field-texts.ts';

export const personFieldTexts: PartFieldTexts<typeof persons> = {
  alias: {
    label: 'Benämning i handlingarna',
    help: 'Så kallas personen i text och handlingar, till exempel ”Den enskilde” eller ”Undersköterska 1”. Skriv aldrig det riktiga namnet här.',
  },
  role: {
    label: 'Roll i ärendet',
    codes: {
      enskild: 'Den enskilde',
      narstaende: 'Närstående',
      foretradare: 'Företrädare',
      rapportor: 'Rapportör',
      personal: 'Medarbetare',
      chef: 'Chef',
      annan: 'Annan',
    },
  },
  description: {
    label: 'Kort beskrivning',
    help: 'Det läsaren behöver veta utan att kunna lista ut vem det är, till exempel ”kvinna, 87 år”.',
  },
  name: {
    label: 'Namn',
    help: 'Förvaras i en egen nyckeltabell, visas först när du ber om det och söks aldrig fram i fritext.',
  },
  personalNumber: {
    label: 'Personnummer',
    help: 'Förvaras i nyckeltabellen och visas aldrig i listor. Tolv siffror, till exempel ååååmmdd-nnnn.',
  },
  contact: {
    label: 'Kontaktuppgifter',
    help: 'Telefon, adress eller annat sätt att nå personen. Förvaras i nyckeltabellen.',
  },
  represents: {
    label: 'Företräder',
    help: 'Den person i ärendet som företrädaren för talan för.',
  },
  mandate: {
    label: 'Grund för företrädarskapet',
    help: 'Till exempel god man, förvaltare, vårdnadshavare, framtidsfullmakt eller fullmakt.',
  },
  protectedIdentity: {
    label: 'Skyddade personuppgifter',
    help: 'Vid ja stoppas varje export tills någon har granskat en extra gång att inget röjer personen. Tas ett ja bort behövs en ny granskning.',
  },
  protectionReviewedOn: {
    label: 'Extra granskning gjord',
    help: 'Den dag någon kontrollerade att handlingarna inte röjer var eller vem personen är.',
  },
  protectionReviewedBy: {
    label: 'Granskad av',
    help: 'Namn och befattning på den som gjorde den extra granskningen.',
  },
  protectionReviewNote: {
    label: 'Vad som kontrollerades',
    help: 'Skriv vilka uppgifter som togs bort eller skrevs om, och varför resten kan stå kvar.',
  },
  informed: {
    label: 'Underrättad om det inträffade',
    help: 'Har personen fått veta vad som har hänt? Svara ja med datum och vem som berättade, eller nej med skäl.',
  },
  informedOfNotification: {
    label: 'Underrättad om anmälan till IVO',
    help: 'Ligger till grund för kryssrutan i anmälan. Svara ja med datum och av vem, eller nej med skäl.',
  },
  heard: {
    label: 'Har fått komma till tals',
    help: 'Har personen själv fått berätta om händelsen? Svara ja med datum och av vem, eller nej med skäl.',
  },
  howHeard: {
    label: 'Hur samtalet gick till',
    help: 'Plats, form och stöd, till exempel bildstöd, tolk eller en närstående som var med.',
  },
  ownAccount: {
    label: 'Personens egen berättelse',
    help: 'Det personen själv säger om händelsen och om vad som är viktigt nu. Skriv så nära personens egna ord som möjligt.',
  },
  recordedInFile: {
    label: 'Dokumenterat i personakten',
    help: 'Är det inträffade antecknat i den enskildes journal eller personakt? Svara ja med datum, eller nej med skäl.',
  },
};
