import type { Correction } from '../domain/corrections.ts';
import type { AnyFacts } from '../domain/facts.ts';
import type { Certainty, Finding, Provision } from '../domain/finding.ts';
import type { Parts } from '../domain/section.ts';
import type { Supplements } from '../domain/supplements.ts';
import type { Block, Profile } from '../documents/blocks.ts';

/**
 * A statutory regime: one folder and one line in the registry. It declares its parts (sections and collections with
 * typed fields), its steps, findings, deadlines, documents and text; everything else in the product is regime-free.
 */
export interface Regime<Facts extends AnyFacts = AnyFacts> {
  readonly id: string;
  readonly parts: Parts;
  readonly steps: readonly Step<Facts>[];
  /** Editable type lists by id, with the entries the product ships (domain decision 11). */
  readonly lists: Readonly<Record<string, readonly ListEntry[]>>;
  readonly documents: readonly DocumentKind<Facts>[];
  readonly text: RegimeText;
  /** The parts `summarise` reads. A change elsewhere costs no summary. */
  readonly summaryParts: readonly string[];
  summarise(facts: Facts): CaseSummary;
  /** What makes another case of the register like one of this regime, besides the unit. Absent: the unit alone. */
  readonly similarBy?: SimilarBy;
  /** `today` is a local Swedish date, `YYYY-MM-DD`. */
  findings(facts: Facts, context: RuleContext): readonly Finding[];
  /**
   * Codes of findings that rest on the key table. Names are masked in a window, so its own `findings` never holds them: it
   * has them from `cases.check`.
   */
  readonly codesFromNames?: readonly string[];
  /** What hinders a document whose pages still hold the given placeholders. */
  unfinished(facts: Facts, documentId: string, missing: readonly string[]): Finding;
  deadlines(facts: Facts, context: RuleContext): readonly Deadline[];
  /** The document whose blocking findings hinder that the decision is fixed. */
  decisionDocument(facts: Facts): string;
  /** Other documents that are written from what fixing the decision locks. Absent: none is. */
  readonly lockedWithDecision?: readonly string[];
  /** What one press may fill in a section from the user, the day and what has been written before. */
  ownValues(facts: Facts, author: Author, section: string): Readonly<Record<string, unknown>>;
  /** What a new record of a collection starts with. */
  firstValues(facts: Facts, author: Author, collection: string): Readonly<Record<string, unknown>>;
  /** What holds while a field leaves it open, as a line under the field, by `part.field`. Never stored in the case. */
  fieldNotes?(facts: Facts, settings: RuleSettings): Readonly<Record<string, string>>;
  /** The law that applies to this case's dates, for the side panel of a step. */
  lawFor(facts: Facts, stepId: string): readonly LawText[];
}

/** Fields are named `part.field`. Codes of two regimes are compared where they come from the same list or choice. */
export interface SimilarBy {
  /** What kind of event it was. */
  readonly types?: string;
  /** Where its causes lay. */
  readonly areas?: string;
  /** The section that answers whether something similar has happened before (ja, nej), and its fields. */
  readonly answer?: {
    readonly section: string;
    readonly before: string;
    readonly period: string;
    readonly source: string;
    readonly whyAgain: string;
  };
}

/** Who writes, and the local Swedish date. */
export interface Author {
  readonly name: string;
  readonly title: string;
  readonly today: string;
}

export interface RuleContext {
  readonly today: string;
  readonly settings: RuleSettings;
}

/** Local settings that rules read. Days and thresholds are local choices, never the law's. */
export interface RuleSettings {
  readonly investigationTargetDays?: number | undefined;
  readonly riskThreshold?: number | undefined;
  /** The sender's details that a case need not repeat. Absent: the case must carry them itself. */
  readonly organisation?: OrganisationSettings | undefined;
}

export interface ListEntry {
  readonly code: string;
  readonly label: string;
  /** Local dates between which the entry can be chosen; old cases keep their labels. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export interface Step<Facts extends AnyFacts = AnyFacts> {
  readonly id: string;
  readonly panels: readonly Panel<Facts>[];
  /** Stands on one page with the other steps that do, as long as it does: a short case is written from top to bottom. */
  flows?(facts: Facts): boolean;
  /** Absent: always shown. The short track hides the steps of an investigation. */
  isShown?(facts: Facts): boolean;
}

/** What a step shows, top to bottom. Shared rooms are regime-free components over shared collections. */
export type Panel<Facts extends AnyFacts = AnyFacts> =
  | {
      readonly kind: 'fields';
      readonly section: string;
      readonly fields: readonly string[];
      /** Absent: all are. A field that holds something is shown all the same. */
      isNeeded?(facts: Facts, field: string): boolean;
      isShown?(facts: Facts): boolean;
    }
  | {
      readonly kind: 'records';
      readonly collection: string;
      /** Fields shown on the card at once; the record's other fields stand under "Mer". */
      readonly fields: readonly string[];
      readonly more?: readonly string[];
      /** The records come and go in another step; here some of their fields are filled in. */
      readonly addedElsewhere?: boolean;
      /** A shared room draws the records, instead of a plain list. */
      readonly drawnIn?: RecordsRoomId;
      isShown?(facts: Facts): boolean;
    }
  | { readonly kind: 'room'; readonly room: CaseRoomId; isShown?(facts: Facts): boolean };

/** Shared rooms that a step can show: regime-free work over shared collections. */
export type CaseRoomId = 'attachments' | 'fix-decision' | 'coverage' | 'why-again';

/** Shared rooms that draw the records of one collection, each with its fields. */
export type RecordsRoomId = 'timeline' | 'causes';

export interface CaseSummary {
  readonly diaryNumber: string | null;
  readonly heading: string;
  readonly unit: string | null;
  /** Label codes for the register's columns and filters. */
  readonly area: string | null;
  readonly track: 'undecided' | 'direct' | 'investigation';
  readonly stage: Stage;
  readonly degree: string | null;
  /** Local date the report was received. */
  readonly receivedOn: string | null;
  /** The earliest date at which something is due, and which deadline it is. */
  readonly nextDate: string | null;
  readonly nextDateKind: string | null;
  readonly closedOn: string | null;
}

export const stages = [
  'mottagen',
  'skyddad',
  'utreds',
  'beslutad',
  'overlamnad',
  'anmald',
  'komplettering',
  'uppfoljning',
  'avslutad',
] as const;
export type Stage = (typeof stages)[number];

/** A date of the law, a local target, a date an authority has set, and a date of the case's own plan. */
export const deadlineBases = ['statutory', 'local', 'authority', 'own'] as const;
export type DeadlineBasis = (typeof deadlineBases)[number];

export interface Deadline {
  readonly kind: string;
  readonly date: string;
  /** Last working day on or before `date`, when `date` is a weekend or a public holiday. */
  readonly workingDay: string | null;
  readonly field: string;
  readonly basis: DeadlineBasis;
  readonly certainty: Certainty;
  /** A clock that has stopped keeps its date for the record. */
  readonly metOn: string | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Everything a template may use. Names come only with the full profile, keyed by person record id. */
export interface DocumentContext<Facts extends AnyFacts = AnyFacts> {
  readonly facts: Facts;
  readonly profile: Profile;
  readonly today: string;
  readonly reference: string;
  readonly names: Readonly<Record<string, string>>;
  readonly organisation: OrganisationSettings;
  readonly lists: Readonly<Record<string, readonly ListEntry[]>>;
  /** The user who writes the document: name and title. */
  readonly author: { readonly name: string; readonly title: string };
  readonly shortTrackName: ShortTrackName;
  /** Rättelser of the fixed decision's basis, oldest first; empty while no decision is fixed. */
  readonly corrections: readonly Correction[];
  /** Records that came after the decision was fixed, each with its local date, by id; empty while none is fixed. */
  readonly supplements: Supplements;
}

/** Local name of the short track (domain decision 5). */
export type ShortTrackName = 'utan-narmare-utredning' | 'kort-utredning';

/** Huvudman: what the register's settings say of the sender. All texts may be empty. */
export interface OrganisationSettings {
  readonly kind: 'namnd' | 'enskild-verksamhet' | 'sis';
  readonly committee: string;
  readonly municipality: string;
  readonly company: string;
  readonly contactName: string;
  readonly contactTitle: string;
  readonly workplace: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
}

export interface DocumentKind<Facts extends AnyFacts = AnyFacts> {
  readonly id: string;
  /** Finding code that says why the document cannot be made for this case at all, or null. */
  refusal(facts: Facts): Finding | null;
  template(context: DocumentContext<Facts>): readonly Block[];
  /** Short word used in the file name. */
  readonly fileWord: string;
  /** The protected-identity block and de-identification apply to what leaves the register. */
  readonly profiles: readonly Profile[];
  /** True: written to be copied field by field, so the preview offers copy buttons. */
  readonly copySheet?: boolean;
}

export interface LawText {
  /** Its certainty is about the place: that it says this. It never claims that the summary is the law's wording. */
  readonly provision: Provision;
  /** What it demands, in the product's own words. */
  readonly summary: string;
  /** The law's own words, each with how sure it is that they are. */
  readonly quotes: readonly { readonly words: string; readonly certainty: Certainty }[];
  /** Local date the text was checked; null where it has not been seen. */
  readonly checkedOn: string | null;
  readonly source: string;
}

export interface FieldText {
  readonly label: string;
  readonly help?: string;
  /** The provision or source behind the field, e.g. `SOSFS 2011:5 5 kap.` */
  readonly provision?: Provision;
  /** Labels of the codes of a choice. */
  readonly codes?: Readonly<Record<string, string>>;
}

export interface PartText {
  readonly title: string;
  /** One record of a collection, e.g. "Orsak". */
  readonly one?: string;
  /** What an empty collection says, and the words of its add button. */
  readonly empty?: string;
  readonly add?: string;
  /** What stands under the fields that a card keeps folded, where "Mer" would hide it. */
  readonly more?: string;
}

export interface RegimeText {
  readonly name: string;
  readonly steps: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly intro: string;
        readonly questions: readonly string[];
        /** Headings of field panels by `section.firstField`, where a step shows one section in two panels. */
        readonly panels?: Readonly<Record<string, string>>;
      }
    >
  >;
  readonly parts: Readonly<Record<string, PartText>>;
  /** By `part.field`. */
  readonly fields: Readonly<Record<string, FieldText>>;
  readonly degrees: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, { readonly title: string; readonly purpose: string }>>;
  readonly deadlines: Readonly<Record<string, string>>;
  /** The sentence of a finding: what is missing, and the coach's question. */
  finding(finding: Finding): { readonly title: string; readonly question: string };
}
