import type { deviations, events } from '../../domain/timeline.ts';
import type { PartFieldTexts } from '../field-texts.ts';

export const eventFieldTexts: PartFieldTexts<typeof events> = {
  at: {
    label: 'När',
    help: 'Datum och klockslag. Är tiden osäker anger du det, så att ingen läser den som exakt.',
  },
  until: { label: 'Till', help: 'När det som beskrivs tog slut, om det pågick en stund.' },
  text: {
    label: 'Vad som hände',
    help: 'En händelse i taget, i den ordning det skedde. Beskriv vad som gjordes och syntes, inte varför.',
  },
  should: {
    label: 'Vad som skulle ha hänt',
    help: 'Fyll i bara om något annat var bestämt för den stunden. Skillnaden blir en avvikelse.',
  },
  shouldSource: {
    label: 'Var det står vad som skulle ha hänt',
    help: 'Uppgiftskortet eller bilagan där det bestämda går att läsa.',
  },
  sources: { label: 'Källor', help: 'De uppgiftskort som visar att det gick till så.' },
  persons: { label: 'Personer', help: 'De personer i ärendet som händelsen rör.' },
};

export const deviationFieldTexts: PartFieldTexts<typeof deviations> = {
  text: {
    label: 'Vad som hände',
    help: 'Det som skilde sig från det som skulle ha skett. Ett förhållande per avvikelse.',
  },
  should: { label: 'Vad som skulle ha hänt', help: 'Beskriv det förväntade så konkret att skillnaden syns.' },
  norm: {
    label: 'Enligt vad',
    help: 'Det beslut, den plan, rutin eller bestämmelse som säger hur det skulle ha gått till.',
  },
  normSource: { label: 'Var det står', help: 'Uppgiftskortet eller bilagan där det bestämda går att läsa.' },
  events: { label: 'Händelser', help: 'De händelser i förloppet där avvikelsen syns.' },
  acts: {
    label: 'Lagrum',
    help: 'Den lag som insatsen eller vården gavs enligt. En del som är hälso- och sjukvård bedöms också för sig, som lex Maria.',
    codes: { SoL: 'SoL', LSS: 'LSS', HSL: 'HSL' },
  },
};
