import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';
import { probabilityHelp, probabilityNames, severityHelp, severityNames } from './scales.ts';

export const assessmentFieldTexts: PartFieldTexts<LexSarahParts['assessment']> = {
  whatConsisted: {
    label: 'Vad missförhållandet eller risken bestod i',
    help: 'Kärnan i det inträffade, som en läsare utanför verksamheten förstår den.',
    provision: provisions.investigation,
  },
  consequences: {
    label: 'Följder',
    help: 'Kryssa för allt som stämmer, både det som blev och det som kunde ha blivit.',
    provision: provisions.definition,
    codes: {
      'liv-faktisk': 'Liv – faktisk följd',
      'liv-mojlig': 'Liv – kunde ha lett till',
      'sakerhet-faktisk': 'Säkerhet – faktisk följd',
      'sakerhet-mojlig': 'Säkerhet – kunde ha lett till',
      'fysisk-faktisk': 'Fysisk hälsa – faktisk följd',
      'fysisk-mojlig': 'Fysisk hälsa – kunde ha lett till',
      'psykisk-faktisk': 'Psykisk hälsa – faktisk följd',
      'psykisk-mojlig': 'Psykisk hälsa – kunde ha lett till',
    },
  },
  consequenceText: {
    label: 'Följder för den enskilde',
    help: 'Vad det ledde till, vad det kunde ha lett till och hur den enskilde själv upplever det. Gäller det barn: barnets egen situation.',
    provision: provisions.investigation,
  },
  actOrOmission: {
    label: 'Handling eller underlåtenhet',
    help: 'Definitionen gäller både det som gjordes och det som inte blev gjort, vad skälet än var.',
    provision: provisions.definition,
    codes: {
      handling: 'Något gjordes',
      underlatenhet: 'Något blev inte gjort',
      bada: 'Båda delarna',
      ingetdera: 'Varken eller',
    },
  },
  actOrOmissionReasons: {
    label: 'Vilken handling eller underlåtenhet',
    help: 'Peka ut det som gjordes eller uteblev i verksamheten.',
  },
  threatOrConsequence: {
    label: 'Hot, konsekvens eller påtaglig risk',
    help: 'Ett missförhållande är ett hot mot eller har fått konsekvenser för enskildas liv, säkerhet eller hälsa. En påtaglig risk för ett missförhållande är uppenbar och konkret. Välj det som väger tyngst.',
    provision: provisions.definition,
    codes: {
      konsekvens: 'Konsekvens för liv, säkerhet eller hälsa',
      hot: 'Hot mot liv, säkerhet eller hälsa',
      'pataglig-risk': 'Påtaglig risk för ett missförhållande',
      nej: 'Inget av detta',
    },
  },
  threatOrConsequenceReasons: { label: 'Skäl', help: 'Vilka uppgifter som visar det.' },
  serious: {
    label: 'Allvarligt',
    help: 'Var hotet allvarligt, eller blev följderna allvarliga för den enskilde?',
    provision: provisions.serious,
    codes: { ja: 'Ja', nej: 'Nej' },
  },
  seriousReasons: {
    label: 'Skäl för om det är allvarligt',
    help: 'Väg in hur stor följden var, hur länge den varade och hur utsatt den enskilde är.',
    provision: provisions.serious,
  },
  severity: { label: 'Allvarlighetsgrad', help: severityHelp, codes: severityNames },
  probability: { label: 'Sannolikhet', help: probabilityHelp, codes: probabilityNames },
  reasons: {
    label: 'Samlad bedömning',
    help: 'Knyt ihop händelsen, följderna, orsakerna och definitionen till en slutsats.',
    provision: provisions.investigation,
  },
};

export const communicationFieldTexts: PartFieldTexts<LexSarahParts['communications']> = {
  to: {
    label: 'Utkastet till',
    codes: {
      enskild: 'Den enskilde',
      foretradare: 'Företrädare',
      chef: 'Ansvarig chef',
      'privat-utforare': 'Privat utförare',
      annan: 'Annan',
    },
  },
  recipient: { label: 'Mottagare', help: 'Roll eller benämning, inte namn.' },
  sentOn: { label: 'Skickat', help: 'Den dag utkastet lämnades för synpunkter.' },
  answerDueOn: { label: 'Svar önskat senast' },
  answeredOn: { label: 'Svar kom' },
  answer: { label: 'Synpunkter', help: 'Vad mottagaren svarade.' },
  changed: {
    label: 'Vad svaret ändrade',
    help: 'Vad som ändrades i utredningen, eller varför inget ändrades.',
  },
  declined: { label: 'Avstod från att svara', help: 'Ja om mottagaren har sagt sig inte vilja yttra sig.' },
};
