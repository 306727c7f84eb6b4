import { verbatim, type LegalItem } from './legal-item.ts';
import type { RegulationRule } from './provision-key.ts';

/**
 * SOSFS 2011:5 (föreskrifter och allmänna råd om lex Sarah), wording of 2013 (SOSFS 2013:16) as others quote it,
 * checked 2026-11-22. The text itself has not been read but for 1 kap. and the annex, and its latest amendment,
 * HSLF-FS 2025:20, not at all: hence "secondary" at best, and chapters rather than paragraphs.
 */
export const sosfs: {
  readonly name: string;
  readonly source: string;
  readonly rules: Readonly<Record<RegulationRule, LegalItem>>;
} = {
  name: 'SOSFS 2011:5',
  source: 'SOSFS 2011:5 i lydelse SOSFS 2013:16, återgiven av andra; ändringen HSLF-FS 2025:20 är inte läst',
  rules: {
    'sosfs-reporters': {
      number: '2 kap.',
      certainty: 'secondary',
      summary:
        'Rapporteringsskyldiga är anställda, uppdragstagare, praktikanter och deltagare i arbetsmarknadspolitiska program, för den egna verksamheten. Inte volontärer, gode män eller förvaltare.',
      quotes: [],
    },
    'sosfs-definition': {
      number: '2 kap. 3 §',
      certainty: 'secondary',
      summary:
        'Missförhållande: något som har gjorts eller låtits bli och som är ett hot mot eller har fått konsekvenser för enskildas liv, säkerhet eller hälsa. Påtaglig risk: risken är uppenbar och konkret.',
      quotes: [
        { words: 'enskildas liv, säkerhet eller fysiska eller psykiska hälsa', certainty: 'secondary' },
        { words: 'uppenbar och konkret risk', certainty: 'secondary' },
      ],
    },
    'sosfs-receipt': {
      number: '4 kap.',
      certainty: 'unverified',
      summary:
        'När en rapport kommer in skyddas den enskilde omedelbart. Alla rapporter utreds; hur djupt beror på vad som har hänt.',
      quotes: [],
    },
    'sosfs-content': {
      number: '5 kap.',
      certainty: 'secondary',
      summary:
        'Utredningen visar vad som hände och följderna, när och hur det uppmärksammades, när det inträffade, orsakerna, om liknande har hänt och varför det hände igen, om det kan hända igen, vidtagna åtgärder med tidpunkt, vad som i övrigt kom fram och beslutet som avslutar den.',
      quotes: [],
    },
    'sosfs-item': {
      number: '5 kap.',
      certainty: 'secondary',
      summary:
        'Varje uppgift i utredningen bär datum, varifrån den kommer, om den är fakta eller bedömning och vem som antecknade den (namn och befattning).',
      quotes: [],
    },
    'sosfs-prevention': {
      number: '5 kap.',
      certainty: 'secondary',
      summary: 'Åtgärder som har vidtagits eller planeras för att det inte ska hända igen dokumenteras.',
      quotes: [],
    },
    'sosfs-serious': {
      number: '6 kap. 1 §',
      certainty: 'secondary',
      summary:
        'Allvarligt är missförhållandet när hotet mot eller konsekvenserna för liv, säkerhet eller hälsa är allvarliga.',
      quotes: [
        { words: 'allvarligt hot', certainty: 'official' },
        { words: 'allvarliga konsekvenser', certainty: 'official' },
      ],
    },
    'sosfs-form': {
      number: '6 kap. och bilagan (blanketten 2013)',
      certainty: 'official',
      summary:
        'Anmälan görs på IVO:s blankett med slutförd utredning och andra handlingar av betydelse. Ledtexterna är från 2013 års blankett: kontrollera mot gällande blankett.',
      quotes: verbatim('Datum, veckodag samt klockslag för det inträffade'),
    },
    'sosfs-two-months': {
      number: '6 kap.',
      certainty: 'unverified',
      summary:
        'En utredning som inte var klar vid anmälan skickas när den är klar, senast två månader efter anmälan. Regeln är sedd före 2025: kontrollera att den gäller.',
      quotes: [{ words: 'senast två månader efter det att anmälan har gjorts', certainty: 'official' }],
    },
    'sosfs-routines': {
      number: '7 kap.',
      certainty: 'unverified',
      summary: 'Det finns rutiner som säger hur och till vem rapporter lämnas, skriftligt eller muntligt.',
      quotes: [],
    },
    'sosfs-amendment': {
      number: 'HSLF-FS 2025:20, ändring i',
      certainty: 'unverified',
      summary:
        'Föreskriften är ändrad 2025. Ändringen är inte läst här: kontrollera kapitel och blankett mot den gällande lydelsen.',
      quotes: [],
    },
  },
};
