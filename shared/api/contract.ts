import { cases } from './cases.ts';
import { attachments, documents } from './documents.ts';
import { findings } from './findings.ts';
import { overview } from './overview.ts';
import type { InputOf, OutputOf } from './procedure.ts';
import { records } from './records.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { similarCases } from './similar-cases.ts';

/** The contract: every procedure of the product, declared once. */
export const contract = {
  ...session,
  ...cases,
  ...findings,
  ...similarCases,
  ...records,
  ...documents,
  ...attachments,
  ...settings,
  ...overview,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type Input<Name extends ProcedureName> = InputOf<Contract[Name]>;
export type Output<Name extends ProcedureName> = OutputOf<Contract[Name]>;
