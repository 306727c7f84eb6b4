import type { Settings } from '../api/settings.ts';
import { shippedActions } from '../text/action-bank/shipped.ts';

/**
 * What a register starts with. Days and thresholds are local choices that no act sets (domain decision 3), so they
 * start empty; `lists` holds only the type lists a register has changed.
 */
export const defaultSettings: Settings = {
  organisation: {
    kind: 'namnd',
    committee: '',
    municipality: '',
    company: '',
    contactName: '',
    contactTitle: '',
    workplace: '',
    street: '',
    postalCode: '',
    city: '',
    phone: '',
    email: '',
  },
  units: [],
  delegations: [],
  lists: {},
  shortTrackName: 'utan-narmare-utredning',
  investigationTargetDays: null,
  riskThreshold: null,
  idleMinutes: 10,
  internalReferencePattern: 'U-{år}-{nr}',
  actionBank: [...shippedActions],
};
