import { choice, date, links, longText, text } from './field.ts';
import { natures } from './sources.ts';
import { collection, type RecordFacts } from './section.ts';

/** Three levels and five areas are two independent axes: a 3 x 5 grid (domain decision 9). */
export const causeLevels = ['individ', 'enhet', 'system'] as const;
export type CauseLevel = (typeof causeLevels)[number];

export const causeAreas = ['kommunikation', 'kompetens', 'organisation', 'teknik', 'procedurer'] as const;
export type CauseArea = (typeof causeAreas)[number];

/** In the order they are offered: those that explain nothing by themselves stand last, and demand a deeper cause or a written stop. */
export const causeKinds = ['annan', 'personalbrist', 'rutin-ej-foljd'] as const;

/** A contributing factor. `leadsTo` points from cause to effect, so a path runs from the deepest cause to a deviation. */
export const causes = collection(
  'O',
  {
    text: longText(),
    level: choice(causeLevels),
    area: choice(causeAreas),
    kind: choice(causeKinds),
    nature: choice(natures),
    sources: links('sources'),
    leadsTo: links('causes', 'deviations'),
    /** The causal sentence of a deepest cause, in three parts: orsak, verkan, händelse. */
    statementCause: longText(),
    statementEffect: longText(),
    statementEvent: longText(),
    /** Why the question "varför?" stops here although the level of management is not reached. */
    stopReason: longText(),
    stopBy: text(),
    stopOn: date(),
    /** Why no action answers this cause. */
    noActionReason: longText(),
  },
  // IVO may ask for more: a deeper cause comes as a dated supplement.
  { takesSupplements: true },
);
export type Cause = RecordFacts<typeof causes>;

export const barrierStates = ['holl', 'brast', 'saknades', 'kringgicks'] as const;

export const barriers = collection('S', {
  text: longText(),
  state: choice(barrierStates),
  /** Where in the course of events it held or failed. */
  events: links('events'),
  causes: links('causes'),
});
export type Barrier = RecordFacts<typeof barriers>;
