/** How the register names a finding that the decision was fixed in spite of: its code, and its place where that is known. */
export function overrideSubject({
  code,
  field,
}: {
  readonly code: string;
  readonly field?: string | undefined;
}): string {
  return field === undefined ? code : `${code} ${field}`;
}

/** The code and the place of such a name. Null: the reason went for every place of its code. */
export function readOverrideSubject(subject: string): {
  readonly code: string;
  readonly field: string | null;
} {
  const space = subject.indexOf(' ');
  if (space === -1) return { code: subject, field: null };
  return { code: subject.slice(0, space), field: subject.slice(space + 1) };
}
