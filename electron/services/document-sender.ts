import type { AnyFacts } from '../../shared/domain/facts.ts';
import type { OrganisationSettings } from '../../shared/regimes/regime.ts';

/** The case's own sender over the register's settings, item by item. */
export function senderOf(facts: AnyFacts, settings: OrganisationSettings): OrganisationSettings {
  const own: Readonly<Record<string, unknown>> = { ...facts['sender'] };
  const item = (name: Exclude<keyof OrganisationSettings, 'kind'>): string => {
    const value = own[name];
    return typeof value === 'string' && value.trim() !== '' ? value : settings[name];
  };
  const kind = own['kind'];
  return {
    kind: kind === 'namnd' || kind === 'enskild-verksamhet' || kind === 'sis' ? kind : settings.kind,
    committee: item('committee'),
    municipality: item('municipality'),
    company: item('company'),
    contactName: item('contactName'),
    contactTitle: item('contactTitle'),
    workplace: item('workplace'),
    street: item('street'),
    postalCode: item('postalCode'),
    city: item('city'),
    phone: item('phone'),
    email: item('email'),
  };
}

/** Who sends, in one line of the page header. */
export function organisationLine(organisation: OrganisationSettings): string {
  const { kind, committee, municipality, company } = organisation;
  const parts = kind === 'namnd' ? [committee, municipality] : [company, municipality];
  return parts.filter((part) => part.trim() !== '').join(', ');
}
