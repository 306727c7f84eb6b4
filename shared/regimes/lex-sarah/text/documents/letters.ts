/** Överlämning, and the letters to the reporter. Plain and kind, with nothing the reader may not know. */
export const letterText = {
  handover: {
    title: 'Överlämning av händelse',
    subtitle: 'Rapport enligt lex Sarah som inte utreds vidare enligt lex Sarah',
    to: 'Till',
    from: 'Från',
    date: 'Datum',
    reference: 'Vårt diarienummer',
    theirReference: 'Er beteckning',
    unit: 'Enhet',
    missingReceiver: 'vem händelsen lämnas över till',
    intro: (decidedOn: string) =>
      `En rapport enligt lex Sarah har bedömts ${decidedOn}. Beslutet är att det inträffade inte utgör ett missförhållande. Händelsen lämnas över till er för att tas om hand i er ordning.`,
    introUndecided:
      'En rapport enligt lex Sarah har kommit in. Händelsen lämnas över till er för att tas om hand i er ordning.',
    why: 'Varför händelsen lämnas över',
    what: 'Vad som har hänt',
    known: 'Vad vi redan vet och har gjort',
    note: 'Att tänka på',
    asks: 'Vad vi ber er om',
    asksBy: {
      chef: 'Utred händelsen som avvikelse, åtgärda orsaken och meddela oss beteckningen på er avvikelse.',
      mas: 'Bedöm om händelsen har medfört eller hade kunnat medföra en vårdskada och meddela oss vad ni kommer fram till. Visar det sig att även en insats enligt SoL eller LSS har brustit öppnar vi ärendet igen.',
      'privat-utforare':
        'Utred händelsen enligt lex Sarah i er verksamhet. Skicka en kopia av utredningen till oss när den är klar, och meddela oss om ni anmäler den till IVO.',
      'annan-huvudman':
        'Bedöm och utred händelsen i er verksamhet. Vi kan inte anmäla en händelse hos en annan huvudman.',
    },
    receipt: 'Mottagare',
    receiptOn: 'Mottaget datum',
    receiptBy: 'Mottaget av',
    missingWhat: 'vad som har hänt',
    missingWhy: 'motivering',
  },
  confirmation: {
    title: 'Vi har tagit emot din rapport',
    reference: 'Ärendets nummer',
    received: 'Mottagen',
    unit: 'Enhet',
    thanks:
      'Tack för att du rapporterade. En rapport enligt lex Sarah är ett sätt att göra verksamheten bättre för dem som får stöd. Det är inte ett sätt att peka ut någon.',
    next: 'Vad som händer nu',
    steps: [
      'Ansvarig chef ser till att den som berörs är trygg.',
      'Rapporten bedöms och utreds. Hur djupt beror på vad som har hänt.',
      'Utredningen avslutas alltid med ett beslut.',
      'Du får veta när ärendet är avslutat.',
    ],
    more: 'Kommer du på något mer, eller händer det något nytt, hör av dig till oss. Ange ärendets nummer.',
    secrecy:
      'Uppgifter om den enskilde omfattas av sekretess. Prata därför inte om händelsen med andra än dem som behöver veta.',
    contact: 'Kontakt',
  },
  feedback: {
    title: 'Återkoppling på din rapport',
    reference: 'Ärendets nummer',
    received: 'Din rapport kom in',
    unit: 'Enhet',
    outcome: 'Vad vi har kommit fram till',
    decided: (degree: string) => `Utredningen är avslutad. Beslutet är: ${degree.toLocaleLowerCase('sv')}.`,
    direct:
      'Rapporten är bedömd. Det inträffade är inte ett missförhållande enligt lex Sarah, men det tas om hand.',
    pending: 'Ärendet är inte avslutat ännu.',
    notified: 'Händelsen är anmäld till Inspektionen för vård och omsorg (IVO).',
    handed: (to: string) => `Händelsen har lämnats över till ${to}, som arbetar vidare med den.`,
    doing: 'Vad som görs för att det inte ska hända igen',
    noDetails: 'Av sekretesskäl kan vi inte berätta mer om den enskilde.',
    thanks: 'Tack för att du rapporterade. Det bidrar till att förbättra verksamheten.',
    contact: 'Kontakt',
  },
};
