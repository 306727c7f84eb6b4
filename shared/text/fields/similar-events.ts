import type { similarEvents } from '../../domain/similar-events.ts';
import type { PartFieldTexts } from '../field-texts.ts';

export const similarEventFieldTexts: PartFieldTexts<typeof similarEvents> = {
  reference: {
    label: 'Ärende',
    help: 'Diarienumret på det tidigare ärendet, eller var uppgiften annars finns.',
  },
  period: { label: 'Period', help: 'När det hände, eller hur långt tillbaka sökningen gick.' },
  source: { label: 'Källa', help: 'Det register, system eller diarium där det hittades.' },
  text: { label: 'Vad som hände då', help: 'Det som liknar det som nu har hänt, utan namn.' },
  measures: { label: 'Vad som gjordes då', help: 'Åtgärderna, och om de blev genomförda.' },
  helped: {
    label: 'Hjälpte det?',
    help: 'Om effekten följdes upp, och vad det visade. Svaret leder till frågan varför det hände igen.',
    codes: { ja: 'Ja', delvis: 'Delvis', nej: 'Nej', 'ej-foljt-upp': 'Inte följt upp' },
  },
  sources: { label: 'Uppgiftskort', help: 'De uppgiftskort som visar vad som hände och gjordes då.' },
};
