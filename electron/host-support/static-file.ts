import { extname, join, sep } from 'node:path';

export interface StaticFile {
  readonly path: string;
  readonly mediaType: string;
}

/**
 * The file of the built window behind a request's path, or undefined. Threat: `..`, encoded or not, must not reach
 * outside the folder. Unknown kinds are not served; a path without ending is a room of the window, hence its page.
 */
export function staticFile(folder: string, pathname: string): StaticFile | undefined {
  const decoded = decodedPath(pathname);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  const wanted = extname(decoded) === '' ? '/index.html' : decoded;
  const path = join(folder, wanted);
  const mediaType = mediaTypes[extname(path)];
  if (mediaType === undefined || !path.startsWith(folder + sep)) return undefined;
  return { path, mediaType };
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};
