import type { Chapter } from './chapter.ts';
import { atgarderChapter } from './chapters/atgarder.ts';
import { avvikelserChapter } from './chapters/avvikelser.ts';
import { barriarerChapter } from './chapters/barriarer.ts';
import { effektChapter } from './chapters/effekt.ts';
import { faktaChapter } from './chapters/fakta-och-bedomning.ts';
import { grafChapter } from './chapters/graf-och-lista.ts';
import { slutaChapter } from './chapters/nar-sluta.ts';
import { nivaerChapter } from './chapters/nivaer-och-omraden.ts';
import { orsakChapter } from './chapters/orsak.ts';
import { orsakssatsChapter } from './chapters/orsakssats.ts';
import { varforIgenChapter } from './chapters/varfor-igen.ts';
import { varforChapter } from './chapters/varfor-kedjan.ts';
import { handbookTopics, type HandbookTopic } from './topics.ts';

/** Every chapter by its topic: a topic without a chapter does not compile. */
export const chapters: Readonly<Record<HandbookTopic, Chapter>> = {
  orsak: orsakChapter,
  avvikelser: avvikelserChapter,
  'nivaer-och-omraden': nivaerChapter,
  orsakssats: orsakssatsChapter,
  'varfor-kedjan': varforChapter,
  'nar-sluta': slutaChapter,
  'fakta-och-bedomning': faktaChapter,
  barriarer: barriarerChapter,
  atgarder: atgarderChapter,
  effekt: effektChapter,
  'varfor-igen': varforIgenChapter,
  'graf-och-lista': grafChapter,
};

/** The handbook from beginning to end. */
export const handbook: readonly Chapter[] = handbookTopics.map((topic) => chapters[topic]);
