import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from '../../host-support/content-security-policy.ts';
import { staticFile } from '../../host-support/static-file.ts';
import { isOurAddress } from './window-address.ts';

/** Answers the window's scheme with files of the build, each under the policy. */
export async function serveWindow(
  folder: string,
  request: { readonly url: string; readonly method: string },
): Promise<Response> {
  if (request.method !== 'GET' || !isOurAddress(request.url)) return new Response(null, { status: 403 });
  const file = staticFile(folder, new URL(request.url).pathname);
  const bytes = file && (await readFile(file.path).catch(() => undefined));
  if (file === undefined || bytes === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Security-Policy': contentSecurityPolicy('desktop'),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  });
}
