import { caseText } from './app/case-text.ts';
import { openText } from './app/open-text.ts';
import { roomsText } from './app/rooms-text.ts';
import { certaintyTexts, deadlineBasisTexts, stageNames, trackNames } from './app/stages.ts';

/** The product's own words, one typed tree. A sentence with values is a function, never put together elsewhere. */
export const appText = {
  product: 'Utredningsbänken',
  rooms: { idag: 'Idag', arenden: 'Ärenden', dokument: 'Dokument', installningar: 'Inställningar' },
  open: openText,
  ...roomsText,
  case: caseText,
  stages: stageNames,
  tracks: trackNames,
  certainty: certaintyTexts,
  deadlineBasis: deadlineBasisTexts,
  commands: {
    palette: 'Sök ärende, steg eller kommando',
    register: 'Registrera rapport',
    importCase: 'Läs in ärende från fil',
    dumpCase: 'Spara ärendet som fil',
    curtain: 'Dölj skärmen',
    lock: 'Lås registret',
    undo: 'Ångra',
    redo: 'Gör om',
    nextRegion: 'Nästa del av fönstret',
  },
  autosave: {
    saved: (time: string) => `Sparat ${time}`,
    saving: 'Sparar …',
    failed: 'Inte sparat. Texten finns kvar här och försöket görs igen.',
  },
} as const;
