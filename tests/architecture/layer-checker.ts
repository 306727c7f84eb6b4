import { type Source, importsOf } from './imports-of.ts';
import { type Layer, layers, strangers } from './layer-rules.ts';

/** One sentence for each import that the rules do not allow. */
export function forbiddenImports(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (layer === undefined) return [`${source.path} is in no layer`];
    return importsOf(source)
      .filter((target) => !isAllowed(source.path, layer, target))
      .map((target) => `${source.path} imports ${target}`);
  });
}

export function layerOf(path: string): Layer | undefined {
  return layers.filter(({ at }) => covers(at, path)).toSorted((a, b) => b.at.length - a.at.length)[0];
}

function isAllowed(path: string, layer: Layer, target: string): boolean {
  if (!/^(shared|electron|renderer|tests|resources)\//.test(target)) return isPackageOf(layer, target);
  if (strangers.some((folder) => areStrangers(folder, path, target))) return false;
  const own = layerOf(target)?.at === layer.at;
  return own || layer.uses.some((at) => covers(at, target));
}

function isPackageOf(layer: Layer, target: string): boolean {
  return layer.packages.some((name) =>
    /[/:]$/.test(name) ? target.startsWith(name) : target === name || target.startsWith(`${name}/`),
  );
}

function areStrangers(folder: string, path: string, target: string): boolean {
  if (!path.startsWith(folder) || !target.startsWith(folder)) return false;
  return path.slice(folder.length).split('/')[0] !== target.slice(folder.length).split('/')[0];
}

function covers(at: string, path: string): boolean {
  return at.endsWith('/') ? path.startsWith(at) : path === at;
}
