/** What the locked screen says when a lock came before something was saved. */
export const lostText = {
  title: 'Något som var skrivet hann inte sparas innan registret låstes',
  body: 'Texten finns inte kvar i fönstret. När du har låst upp behöver du skriva den igen här:',
  /** A field as the user knows it; the label of its record is empty for a section. */
  field: (record: string, label: string) => (record === '' ? label : `${record}, ${label}`),
  /** `place` is what the question is about. */
  reason: (place: string) => `Skäl att gå förbi en fråga, ${place}`,
  place: (reference: string | null, field: string) => (reference === null ? field : `${reference}: ${field}`),
};
