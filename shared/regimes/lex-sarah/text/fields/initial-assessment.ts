import type { PartFieldTexts } from '../../../../text/field-texts.ts';
import type { LexSarahParts } from '../../parts.ts';
import { provisions } from '../provisions.ts';
import { probabilityHelp, probabilityNames, severityHelp, severityNames } from './scales.ts';

export const initialAssessmentFieldTexts: PartFieldTexts<LexSarahParts['initialAssessment']> = {
  assessedOn: { label: 'Bedömt den' },
  assessedBy: { label: 'Bedömt av', help: 'Namn och befattning.' },
  brokenDuty: {
    label: 'Vad som brast, och enligt vilken lag',
    help: 'Vilken insats eller åtgärd brast, och enligt vilken lag gavs den? Hälso- och sjukvård hör till lex Maria.',
    codes: {
      sol: 'En insats eller handläggning enligt SoL',
      lss: 'En insats eller handläggning enligt LSS',
      hsl: 'Hälso- och sjukvård (HSL)',
      'annan-lag': 'Något annat, till exempel arbetsmiljö',
      oklart: 'Oklart ännu',
    },
  },
  harm: {
    label: 'Följd för den enskilde',
    help: 'Hot mot eller konsekvens för liv, säkerhet eller fysisk eller psykisk hälsa.',
    provision: provisions.definition,
    codes: { ingen: 'Ingen', mojlig: 'Möjlig', faktisk: 'Faktisk' },
  },
  riskIs: {
    label: 'Risken är',
    help: 'En påtaglig risk är uppenbar och konkret. En oklar eller avlägsen risk är det inte.',
    provision: provisions.definition,
    codes: { 'oklar-avlagsen': 'Oklar eller avlägsen', pataglig: 'Påtaglig' },
  },
  severity: { label: 'Allvarlighetsgrad', help: severityHelp, codes: severityNames },
  probability: { label: 'Sannolikhet', help: probabilityHelp, codes: probabilityNames },
  obviouslySerious: {
    label: 'Uppenbart allvarligt',
    help: 'Är det redan klart att det är allvarligt ska anmälan till IVO göras snarast. Utredningen går vidare under tiden.',
    provision: provisions.notification,
  },
  route: {
    label: 'Väg framåt',
    help: 'Varje rapport slutar i ett beslut. Ett direktbeslut tas bara när det snabbt står klart att inget missförhållande finns.',
    codes: { direktbeslut: 'Direktbeslut', utredning: 'Utredning' },
  },
  reasons: {
    label: 'Skäl',
    help: 'Varför bedömningen blev som den blev. Två eller tre meningar räcker långt.',
  },
};

export const directDecisionFieldTexts: PartFieldTexts<LexSarahParts['directDecision']> = {
  facts: {
    label: 'Vad som är klarlagt',
    help: 'Vad som hände och vad uppgifterna bygger på: rapporten, och vem du har talat med och när.',
  },
  possibleConsequence: {
    label: 'Möjlig följd för den enskilde',
    help: 'Det som hade kunnat hända. Skriv också om det bara hade varit obehag.',
  },
  reasonCode: {
    label: 'Varför det inte är ett missförhållande',
    help: 'Koden visar i statistiken var kunskap om lex Sarah behöver spridas.',
    codes: {
      avvikelse: 'En avvikelse utan hot mot eller följd för liv, säkerhet eller hälsa',
      'halso-och-sjukvard': 'Gäller hälso- och sjukvård',
      'annan-huvudman': 'Gäller en annan huvudmans verksamhet',
      'privat-utforare': 'Utreds av privat utförare',
      arbetsmiljo: 'Gäller medarbetarnas arbetsmiljö',
      dubblett: 'Samma händelse utreds redan i ett annat ärende',
      'avlagsen-risk': 'Risken är oklar eller avlägsen',
      annat: 'Annat skäl',
    },
  },
  reasons: {
    label: 'Motivering',
    help: 'Knyt skälen till definitionen: fanns det ett hot mot eller en konsekvens för liv, säkerhet eller hälsa, eller en påtaglig risk för ett missförhållande?',
    provision: provisions.definition,
  },
  decidedOn: { label: 'Beslutsdatum' },
  deciderRole: {
    label: 'Beslutsfattare',
    codes: { sas: 'SAS', chef: 'Chef', namnd: 'Nämnden', annan: 'Annan' },
  },
  deciderName: { label: 'Beslutsfattarens namn' },
  deciderTitle: { label: 'Beslutsfattarens befattning' },
  delegationPoint: { label: 'Punkt i delegationsordningen', help: 'Den punkt som ger rätt att besluta.' },
};

export const handoverFieldTexts: PartFieldTexts<LexSarahParts['handover']> = {
  to: {
    label: 'Överlämnas till',
    codes: {
      chef: 'Ansvarig chef',
      mas: 'MAS eller MAR',
      'privat-utforare': 'Privat utförare',
      'annan-huvudman': 'Annan huvudman',
    },
  },
  recipient: { label: 'Mottagare', help: 'Befattning och enhet.' },
  on: { label: 'Överlämnat den' },
  reference: {
    label: 'Ärendenummer hos mottagaren',
    help: 'Till exempel avvikelsens nummer, så att det går att följa.',
  },
  note: {
    label: 'Vad mottagaren behöver göra',
    help: 'Det som ska undersökas eller åtgärdas, och vad ni redan vet.',
  },
  receiptOn: { label: 'Mottaget den' },
  receiptBy: { label: 'Mottaget av', help: 'Namn och befattning.' },
};
