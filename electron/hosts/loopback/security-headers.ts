import { type PolicyFor, contentSecurityPolicy } from '../../host-support/content-security-policy.ts';

/** Sent with everything: nothing is stored, framed, sniffed, referred or shared with another page. */
export function securityHeaders(policyFor: PolicyFor): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(policyFor),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  };
}
