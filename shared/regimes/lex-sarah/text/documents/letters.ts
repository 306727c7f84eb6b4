/** Överlämning, and the letters to the reporter. Plain and kind, with nothing the reader may not know. */
export const letterText = {
  handover: {
    title: 'Överlämning av händelse',
    subtitle: 'Rapport enligt lex Sarah som lämnas vidare',
    to: 'Till',
    from: 'Från',
    date: 'Datum',
    reference: 'Vårt diarienummer',
    theirReference: 'Ert ärendenummer',
    unit: 'Enhet',
    happened: 'Inträffade',
    missingReceiver: 'vem händelsen lämnas över till',
    intro: (decidedOn: string) =>
      `Vi har tagit emot en rapport enligt lex Sarah. Den ${decidedOn} beslutade vi att det inträffade inte är ett missförhållande enligt lex Sarah. Händelsen behöver ändå tas om hand, och den lämnas därför över till er.`,
    introUndecided:
      'Vi har tagit emot en rapport enligt lex Sarah. Händelsen behöver tas om hand hos er, och den lämnas därför över.',
    why: 'Varför händelsen lämnas över',
    what: 'Vad som har hänt',
    known: 'Vad som redan är gjort',
    asks: 'Vad vi ber er om',
    asksBy: {
      chef: 'Utred händelsen som en avvikelse, åtgärda orsaken och meddela oss ert ärendenummer.',
      mas: 'Bedöm om händelsen har medfört eller hade kunnat medföra en vårdskada, och meddela oss vad ni kommer fram till. Visar det sig att även en insats enligt SoL eller LSS har brustit öppnar vi ärendet igen.',
      'privat-utforare':
        'Utred händelsen enligt lex Sarah i er verksamhet. Skicka en kopia av utredningen till oss när den är klar, och meddela oss om ni anmäler den till IVO.',
      'annan-huvudman':
        'Bedöm och utred händelsen i er verksamhet. Vi kan inte anmäla en händelse hos en annan huvudman.',
    },
    receiptOn: 'Mottaget datum',
    receiptBy: 'Mottaget av',
    missingWhat: 'vad som har hänt',
    missingWhy: 'varför händelsen lämnas över',
  },
  reference: 'Ärendets nummer',
  received: 'Din rapport kom in',
  unit: 'Enhet',
  missingReceived: 'datum då rapporten kom in',
  /** One letter answers one report. */
  whichReport: (dates: string) => `vilken av rapporterna brevet gäller: ${dates}`,
  contact: 'Har du frågor?',
  contactLine: (who: string, ways: string) =>
    ways === '' ? `Hör av dig till ${who}.` : `Hör av dig till ${who}: ${ways}.`,
  phone: (number: string) => `telefon ${number}`,
  missingContact: 'kontaktperson',
  confirmation: {
    title: 'Vi har tagit emot din rapport',
    thanks:
      'Tack för att du rapporterade. En rapport enligt lex Sarah gör att verksamheten kan bli bättre för dem som får stöd. Den är inte till för att peka ut någon.',
    next: 'Vad som händer nu',
    steps: [
      'Den som är ansvarig på enheten ser till att den som berörs är trygg.',
      'Vi bedömer och utreder det du har rapporterat. Hur djupt vi går beror på vad som har hänt.',
      'Ärendet avslutas alltid med ett beslut.',
      'Du får veta när ärendet är avslutat.',
    ],
    more: 'Kommer du på något mer, eller händer det något nytt? Hör av dig och ange ärendets nummer. Du kan bli kontaktad för ett samtal om vad du har sett.',
    secrecy: 'Uppgifter om den enskilde är skyddade av sekretess, också när du talar om din egen rapport.',
  },
  feedback: {
    title: 'Återkoppling på din rapport',
    outcome: 'Vad vi har kommit fram till',
    decided: (degree: string) => `Utredningen är avslutad. Det du rapporterade bedöms som ${degree}.`,
    decidedNone: 'Utredningen är avslutad. Det du rapporterade är inte ett missförhållande enligt lex Sarah.',
    direct:
      'Det du rapporterade är bedömt. Det är inte ett missförhållande enligt lex Sarah, men det tas om hand.',
    pending: 'Ärendet är inte avslutat ännu. Du får veta när det är klart.',
    notified: 'Händelsen är anmäld till Inspektionen för vård och omsorg (IVO).',
    handed: (to: string) => `Händelsen är överlämnad för fortsatt arbete till: ${to}.`,
    more: 'Mer om ditt ärende',
    noDetails: 'På grund av sekretess kan vi inte berätta mer om den enskilde.',
    thanks: 'Det du såg och berättade gör att verksamheten kan bli bättre.',
  },
};
