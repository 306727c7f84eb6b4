import type { BankEntry } from '../../domain/action-bank.ts';
import { communicationActions } from './communication.ts';
import { competenceActions } from './competence.ts';
import { organisationActions } from './organisation.ts';
import { proceduresActions } from './procedures.ts';
import { technologyActions } from './technology.ts';

/**
 * The actions a register starts with: for social care, in our own words. Strength follows the action hierarchy of event
 * analysis (secondary, checked 2026-11-22): forcing functions, design, standardisation and tangible leadership are strong;
 * staffing, checklists, redundancy and practice are medium; routines, training and information alone are weak.
 */
export const shippedActions: readonly BankEntry[] = [
  ...communicationActions,
  ...competenceActions,
  ...organisationActions,
  ...technologyActions,
  ...proceduresActions,
];
