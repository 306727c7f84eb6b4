import type { Chapter } from '../chapter.ts';
import { ivoFollowUp } from '../claim-sources.ts';

export const atgarderChapter: Chapter = {
  topic: 'atgarder',
  lead: 'En åtgärd ska svara mot en orsak. Styrkan säger hur mycket den hänger på att någon kommer ihåg: ju mindre, desto starkare.',
  blocks: [
    {
      kind: 'table',
      caption: 'Tre styrkor, med exempel från omsorgen',
      head: ['Styrka', 'Vad den gör', 'Exempel'],
      rows: [
        [
          'Stark',
          'Gör felet omöjligt eller tar bort faran.',
          'Systemet tillåter ingen inflyttning utan provat larm. Låset byggs bort. Samma lift på alla avdelningar. Ledningen flyttar ett beslut eller en resurs och följer upp det själv.',
        ],
        [
          'Medel',
          'Gör det lättare att göra rätt och att upptäcka fel.',
          'Lägsta nattbemanning. Checklista vid byte. Påminnelse i systemet. Övning på plats. Färre avbrott. En kollega till.',
        ],
        [
          'Svag',
          'Ber någon att minnas eller försöka mer.',
          'Ny rutin. Information på APT. Utbildning. Samtal. Uppmaning om dubbelkontroll.',
        ],
      ],
    },
    {
      kind: 'claim',
      text: 'Ordningen från svag till stark bygger på en åtgärdshierarki från händelseanalys i sjukvård. Texten och exemplen är våra egna.',
      source: 'RCA2, Institute for Healthcare Improvement (USA)',
      certainty: 'secondary',
    },
    {
      kind: 'claim',
      text: 'I en kommun hör gruppsamtal och enskilda samtal med personal till de vanligaste åtgärderna mot avvikelser. Kommunen har själv pekat på att åtgärderna sannolikt är otillräckliga.',
      source: 'En kommuns redovisning av avvikelser, 2025',
      certainty: 'secondary',
    },
    { kind: 'heading', text: 'Svaga åtgärder är inte förbjudna' },
    {
      kind: 'text',
      text: 'De är ofta det man kan göra i dag. Men en orsak på systemnivå som bara möts med svaga åtgärder finns kvar. Lägg till minst en som är medelstark eller stark, eller skriv varför det inte går.',
    },
    {
      kind: 'text',
      text: 'En ny rutin behöver en kontroll av att arbetet faktiskt ändrades: vad ska synas i vardagen, vem tittar efter och när?',
    },
    {
      kind: 'claim',
      text: 'IVO bedömer att verksamheterna också behöver följa upp att ändrade arbetssätt används i praktiken. Att få en rutin följd är ofta mycket svårare än att ändra den.',
      source: ivoFollowUp,
      certainty: 'official',
    },
    {
      kind: 'examples',
      caption: 'Starkare åtgärd mot samma orsak',
      items: [
        {
          before: 'Personalen påminns om att prova larmen.',
          after:
            'Systemet visar varje morgon vilka larm som inte har provats, och inflytt spärras tills de är provade.',
          why: 'Det andra fungerar också när alla är nya och ingen minns.',
        },
        {
          before: 'Information på APT om att inte låsa.',
          after:
            'Låset är borttaget. Ingen åtgärd som begränsar någon går att lägga in i systemet förrän samtycke och lagstöd är prövade och antecknade.',
          why: 'En begränsning utan samtycke behöver stöd i lag. Saknas det får den inte användas alls, hur väl den än är menad.',
        },
      ],
    },
    { kind: 'heading', text: 'En åtgärd är hel när den har' },
    {
      kind: 'list',
      items: [
        'en orsak den svarar mot',
        'en ansvarig',
        'ett slutdatum',
        'ett mått på effekten, och ett datum då den mäts',
      ],
    },
    { kind: 'heading', text: 'Riskanalys av själva åtgärden' },
    {
      kind: 'text',
      text: 'En åtgärd ändrar arbetet och kan skapa nya risker. Gå igenom den med dem som ska arbeta så, innan den införs. Skriv vilka risker ni såg, hur troliga och allvarliga de är och vad ni gör åt dem.',
    },
    {
      kind: 'list',
      items: [
        'Vad får vänta när det nya ska göras, och för vem?',
        'Vilka blir beroende av att det nya fungerar, och vad händer när det inte gör det?',
        'Kan den enskilde få mindre att bestämma om, bli mer övervakad eller mindre sedd? En begränsning behöver samtycke eller stöd i lag.',
        'Hur går det på natten, på helgen och med en vikarie?',
        'Vad tas bort samtidigt, så att det inte bara läggs till?',
        'Vem märker först om det blir fel, och vem får stoppa det?',
      ],
    },
  ],
  see: ['effekt', 'orsakssats', 'barriarer'],
};
