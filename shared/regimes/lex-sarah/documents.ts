import type { DocumentKind } from '../regime.ts';
import { anmalanTemplate } from './documents/anmalan.ts';
import { aterkopplingTemplate } from './documents/aterkoppling.ts';
import {
  refusedOffShortTrack,
  refusedOnShortTrack,
  refusedWithoutHandover,
} from './documents/availability.ts';
import { bekraftelseTemplate } from './documents/bekraftelse.ts';
import { beslutTemplate } from './documents/beslut.ts';
import { direktbeslutTemplate } from './documents/direktbeslut.ts';
import { etjanstTemplate } from './documents/etjanst.ts';
import { overlamningTemplate } from './documents/overlamning.ts';
import { inProfile } from './documents/profile.ts';
import { utredningTemplate } from './documents/utredning.ts';
import { notificationRefusal } from './findings/notification-refusal.ts';
import type { LexSarahFacts } from './parts.ts';
import { fileWords } from './text/documents/file-words.ts';

const both = ['full', 'deidentified'] as const;
const never = (): null => null;

/** The documents of a lex Sarah case (domain decision 12). Ids are permanent. */
export const lexSarahDocuments: readonly DocumentKind<LexSarahFacts>[] = [
  {
    id: 'utredning',
    fileWord: fileWords.utredning,
    profiles: both,
    refusal: refusedOnShortTrack,
    template: inProfile(utredningTemplate),
  },
  {
    id: 'beslut',
    fileWord: fileWords.beslut,
    profiles: both,
    refusal: refusedOnShortTrack,
    template: inProfile(beslutTemplate),
  },
  {
    id: 'anmalan',
    fileWord: fileWords.anmalan,
    profiles: both,
    refusal: notificationRefusal,
    template: inProfile(anmalanTemplate),
  },
  {
    id: 'etjanst',
    fileWord: fileWords.etjanst,
    profiles: both,
    refusal: notificationRefusal,
    template: inProfile(etjanstTemplate),
    copySheet: true,
  },
  {
    id: 'direktbeslut',
    fileWord: fileWords.direktbeslut,
    profiles: both,
    refusal: refusedOffShortTrack,
    template: inProfile(direktbeslutTemplate),
  },
  {
    id: 'overlamning',
    fileWord: fileWords.overlamning,
    profiles: both,
    refusal: refusedWithoutHandover,
    template: inProfile(overlamningTemplate),
  },
  {
    id: 'bekraftelse',
    fileWord: fileWords.bekraftelse,
    profiles: both,
    refusal: never,
    template: inProfile(bekraftelseTemplate),
  },
  {
    id: 'aterkoppling',
    fileWord: fileWords.aterkoppling,
    profiles: both,
    refusal: never,
    template: inProfile(aterkopplingTemplate),
  },
];
