/** The Swedish calendar date of an ISO instant, `YYYY-MM-DD`. */
export function localDateOf(instant: string): string {
  return format.format(new Date(instant));
}

const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
