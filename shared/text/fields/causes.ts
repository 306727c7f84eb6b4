import type { barriers, causes } from '../../domain/causes.ts';
import type { PartFieldTexts } from '../field-texts.ts';
import { areaNames, levelNames } from '../levels-and-areas.ts';

export const causeFieldTexts: PartFieldTexts<typeof causes> = {
  text: {
    label: 'Orsak',
    help: 'Ett förhållande som bidrog till det inträffade. Beskriv förutsättningen, inte personen.',
  },
  level: {
    label: 'Nivå',
    help: 'Var förhållandet fanns: nära den enskilde, i enhetens vardag eller i ledning och styrning.',
    codes: levelNames,
  },
  area: {
    label: 'Orsaksområde',
    help: 'Området säger vad orsaken handlar om. Varje område kan finnas på varje nivå.',
    codes: areaNames,
  },
  kind: {
    label: 'Slags orsak',
    help: 'En förutsättning går att ändra. De två andra svaren förklarar ingenting ensamma: fråga varför en gång till.',
    codes: {
      annan: 'En förutsättning i arbetet eller styrningen',
      personalbrist: 'För lite personal',
      'rutin-ej-foljd': 'Rutinen följdes inte',
    },
  },
  nature: {
    label: 'Fakta eller bedömning',
    help: 'Är orsaken belagd, eller är den utredarens slutsats?',
    codes: { fakta: 'Fakta', bedomning: 'Bedömning' },
  },
  sources: {
    label: 'Källor',
    help: 'De uppgiftskort som orsaken bygger på. En ensam källa bör kontrolleras mot en till.',
  },
  leadsTo: {
    label: 'Leder till',
    help: 'Den avvikelse eller den orsak som detta bidrog till. Så byggs kedjan av varför.',
  },
  statementCause: {
    label: 'Orsakssats: orsak',
    help: 'Det förhållande som går att ändra. Meningen börjar ”Eftersom …”.',
  },
  statementEffect: {
    label: 'Orsakssats: verkan',
    help: 'Det som orsaken förde med sig. Meningen fortsätter ”… ökade sannolikheten för att …”.',
  },
  statementEvent: {
    label: 'Orsakssats: händelse',
    help: 'Det som drabbade den enskilde. Meningen slutar ”… vilket ledde till att …”.',
  },
  stopReason: {
    label: 'Varför vi stannar här',
    help: 'Skriv varför det inte går eller behövs att fråga varför en gång till, fast ledningsnivån inte är nådd.',
  },
  stopBy: { label: 'Vem som bestämde det', help: 'Namn och befattning.' },
  stopOn: { label: 'Datum för ställningstagandet' },
  noActionReason: {
    label: 'Varför ingen åtgärd behövs',
    help: 'Varje grundorsak ska ha en åtgärd. Saknas den behöver läsaren få veta varför.',
  },
};

export const barrierFieldTexts: PartFieldTexts<typeof barriers> = {
  text: {
    label: 'Skydd',
    help: 'Något som skulle ha hindrat händelsen eller gjort följderna mindre: larm, kontroll, tillsyn, en kollega.',
  },
  state: {
    label: 'Hur skyddet fungerade',
    codes: { holl: 'Höll', brast: 'Brast', saknades: 'Saknades', kringgicks: 'Kringgicks' },
  },
  events: { label: 'Händelser', help: 'Var i förloppet skyddet höll eller inte fungerade.' },
  causes: { label: 'Orsaker', help: 'De orsaker som förklarar varför skyddet inte fungerade.' },
};
