const nameLimit = 200;

/** A file's name as it may be shown and offered again: no folders, no control or direction characters, never empty. */
export function safeFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const cleaned = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '')
    .replace(/[:*?"<>|]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return cleaned === '' ? '_' : shortened(cleaned);
}

/** A media type of the usual form, in lower case; anything else is plain bytes. */
export function safeMediaType(mediaType: string): string {
  const type = mediaType.trim().toLowerCase();
  return /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(type) ? type : 'application/octet-stream';
}

/** Cuts in the middle of the name, never its ending: what kind of file it is must stay to be seen. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= nameLimit) return name;
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, nameLimit - ending.length).join('') + ending;
}
