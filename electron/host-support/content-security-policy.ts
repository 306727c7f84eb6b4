/** Who asks: the packaged window, the loopback page, or the development server with hot reload. */
export type PolicyFor = 'desktop' | 'loopback' | 'development';

/**
 * The Content-Security-Policy of the window. Nothing but our own files runs or loads, no form is sent anywhere, no page
 * may frame ours. The desktop has its own channel and connects to nothing; the loopback page to its own address only.
 */
export function contentSecurityPolicy(policyFor: PolicyFor): string {
  return Object.entries(directives(policyFor))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function directives(policyFor: PolicyFor): Readonly<Record<string, string>> {
  const dev = policyFor === 'development';
  return {
    'default-src': "'none'",
    // Hot reload puts a script and style tags into the page; it is never part of what is built.
    'script-src': dev ? "'self' 'unsafe-inline'" : "'self'",
    'style-src': dev ? "'self' 'unsafe-inline'" : "'self'",
    'font-src': "'self'",
    'img-src': "'self' blob:",
    'connect-src': policyFor === 'desktop' ? "'none'" : "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'object-src': "'none'",
  };
}
