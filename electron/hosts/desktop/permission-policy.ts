/** Electron grants every permission unless told: the window needs none, whatever its name, now or in a later version. */
export function mayUse(_permission: string): false {
  return false;
}
