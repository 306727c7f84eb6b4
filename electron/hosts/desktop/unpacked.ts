/**
 * Where a file of the packaged app lies as a file of its own: native code cannot read inside `app.asar`. What is unpacked
 * is said in `electron/builder.yml`; run from the project, a path is what it is.
 */
export function unpacked(path: string): string {
  return path.replace(/(?<=[\\/])app\.asar(?=[\\/])/u, 'app.asar.unpacked');
}
