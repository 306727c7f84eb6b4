import { stageNames, trackNames } from './app/stages.ts';
import { todayText } from './app/today-text.ts';

/** Words of the whole product, one typed tree; a room's own words stand in `rooms/`. A sentence with values is a function. */
export const appText = {
  product: 'Utredningsbänken',
  rooms: {
    idag: 'Idag',
    arenden: 'Ärenden',
    dokument: 'Dokument',
    metod: 'Metod',
    installningar: 'Inställningar',
  },
  today: todayText,
  cases: {
    register: 'Registrera rapport',
    nothing:
      'Här samlas ärendena. Börja med att registrera en rapport. Fyll gärna först i huvudman och enheter under Inställningar, så följer de med i alla handlingar.',
  },
  open: {
    lock: 'Lås',
    demoMark: 'Övningsregister – allt är påhittat',
    demoRenewed: 'Övningsregister – förnyas vid nästa start',
  },
  stages: stageNames,
  tracks: trackNames,
  commands: {
    register: 'Registrera rapport',
    curtain: 'Dölj skärmen',
    lock: 'Lås registret',
    undo: 'Ångra',
    redo: 'Gör om',
  },
} as const;
