import { z } from 'zod';
import { actionStates, effectJudgements, strengths } from '../domain/actions.ts';
import { causeAreas, causeLevels } from '../domain/causes.ts';
import { similarEffects } from '../domain/similar-events.ts';
import { localDate } from '../domain/values.ts';
import { stages } from '../regimes/regime.ts';
import { query } from './procedure.ts';

/** Why another case is like the open one. `words`: it holds the words that were searched for. */
export const similarGrounds = ['unit', 'type', 'area', 'words'] as const;
export type SimilarGround = (typeof similarGrounds)[number];

/**
 * Cut at 600 characters. Null: it holds a name of the key table of its case, or a personnummer, and is read there alone;
 * what is told here may be copied into another case.
 */
const earlierText = z.string().nullable();

/** The deepest causes of the earlier case. */
const earlierCause = z.object({
  label: z.string(),
  text: earlierText,
  level: z.enum(causeLevels).nullable(),
  area: z.enum(causeAreas).nullable(),
});

const earlierAction = z.object({
  label: z.string(),
  text: earlierText,
  strength: z.enum(strengths).nullable(),
  state: z.enum(actionStates).nullable(),
  /** Local date. */
  doneOn: z.string().nullable(),
  /** Local date when its effect is to be measured. */
  measureOn: z.string().nullable(),
  /** What the latest follow-up of it found, and its local date; null when it has not been followed up. */
  effect: z.enum(effectJudgements).nullable(),
  followedUpOn: z.string().nullable(),
});

export const similarCase = z.object({
  id: z.string(),
  /** Diary number, or internal reference while there is none. */
  reference: z.string(),
  internalReference: z.string(),
  heading: z.string(),
  /** The heading, which the case list shows too, holds a name as a text may: it is not for copying into another case. */
  isHeadingNamed: z.boolean(),
  /** None of a case of which nothing is told. */
  grounds: z.array(z.enum(similarGrounds)),
  /**
   * What is told of the case besides, or null: somebody in it, or in a case its reports came from, has skyddade
   * personuppgifter, and it must be opened, which is logged, to read more.
   */
  told: z
    .object({
      regime: z.string(),
      unit: z.string().nullable(),
      degree: z.string().nullable(),
      stage: z.enum(stages),
      /** Local date. */
      receivedOn: z.string().nullable(),
      /** Codes of types and cause areas that both cases have. */
      types: z.array(z.string()),
      areas: z.array(z.string()),
      causes: z.array(earlierCause),
      moreCauses: z.number(),
      actions: z.array(earlierAction),
      moreActions: z.number(),
      /** Whether its measures helped, by those of them (`followedUp`) whose effect has been followed up. */
      helped: z.enum(similarEffects),
      followedUp: z.number(),
    })
    .nullable(),
});
export type SimilarCase = z.infer<typeof similarCase>;

export const similarCases = {
  /**
   * Other cases of the register that are like this one: most grounds first, then latest received. Each chosen ground
   * narrows; with a text, cases that hold its words are found whatever else they share. A case emptied by joining is not
   * among them. A case of which nothing is told is found and counted by what the case list shows of it, its unit and the
   * day it was received, and never by words, types or areas. Not audited, as lists and searches are not; opening one is.
   */
  'cases.similar': query(
    z.object({
      caseId: z.string().min(1).max(64),
      text: z.string().max(200).optional(),
      unit: z.boolean().optional(),
      type: z.boolean().optional(),
      area: z.boolean().optional(),
      /** Local date: cases received on it or later. */
      from: localDate.optional(),
      offset: z.int().min(0).max(100_000).default(0),
      limit: z.int().min(1).max(20).default(10),
    }),
    z.object({
      rows: z.array(similarCase),
      /** Of the chosen grounds. */
      total: z.number(),
      /** By ground, before any ground is chosen. */
      counts: z.object({ unit: z.number(), type: z.number(), area: z.number() }),
      /** How many cases were looked through, and the received date of the earliest of them. */
      searched: z.object({ cases: z.number(), from: z.string().nullable() }),
    }),
  ),
};
