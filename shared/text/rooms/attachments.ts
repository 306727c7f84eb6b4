/** Files of a case. Sizes come in megabytes, formatted. */
export const attachmentText = {
  title: 'Filer',
  intro: (limit: string) =>
    `Lägg till dokument, foton och inspelningar: välj dem eller dra dem hit. Högst ${limit} MB per fil. De sparas krypterade i registret; originalet på datorn rörs inte.`,
  choose: 'Välj filer',
  progress: (name: string, percent: number) => `Läser in ${name}: ${percent} %`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} är ${size} MB. Högst ${limit} MB per fil kan sparas i registret. Inget har lagts till.`,
  failed: (name: string, reason: string) => `${name} lades inte till. ${reason}`,
  notSaved: (name: string, reason: string) => `${name} sparades inte på datorn. ${reason}`,
  stored: (size: string, hash: string) => `${size} MB · kontrollsumma ${hash}`,
  save: (name: string) => `Spara ${name} på datorn`,
};
