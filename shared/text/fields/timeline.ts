import type { deviations, events } from '../../domain/timeline.ts';
import type { PartFieldTexts } from '../field-texts.ts';

export const eventFieldTexts: PartFieldTexts<typeof events> = {
  at: {
    label: 'När',
    help: 'Datum och klockslag. Är tiden osäker anger du det, så att ingen läser den som exakt. Vet ingen när det var går det att ange utan datum.',
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
    label: 'Källa till vad som skulle ha hänt',
    help: 'Uppgiftskortet eller bilagan i ärendet som visar det.',
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
    label: 'Beslut, plan eller regel som gällde',
    help: 'Skriv vad det heter, till exempel ”Biståndsbeslut 2026-03-02” eller ”Rutin för larmprov, punkt 4”.',
  },
  normSource: {
    label: 'Källa till det som gällde',
    help: 'Välj uppgiftskortet eller bilagan i ärendet som visar det, så att läsaren kan kontrollera.',
  },
  events: { label: 'Händelser', help: 'De händelser i förloppet där avvikelsen syns.' },
  acts: {
    label: 'Lag',
    help: 'Den lag som insatsen eller vården gavs enligt. Det som är hälso- och sjukvård (HSL) lämnas till MAS eller MAR och bedöms för sig.',
    codes: { SoL: 'SoL', LSS: 'LSS', HSL: 'HSL' },
  },
};
