import { expect, test } from 'vitest';
import { attachmentDisposition } from '../../../../electron/hosts/loopback/respond.ts';

test.each([
  ['anmälan.docx', `attachment; filename="anmalan.docx"; filename*=UTF-8''anm%C3%A4lan.docx`],
  ['a"b;c.docx', `attachment; filename="a_b_c.docx"; filename*=UTF-8''a%22b%3Bc.docx`],
  ["x'(1)*.docx", `attachment; filename="x'(1)*.docx"; filename*=UTF-8''x%27%281%29%2A.docx`],
  ['a\r\nSet-Cookie: x', `attachment; filename="aSet-Cookie: x"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x`],
])('names the download %j', (name, header) => {
  expect(attachmentDisposition(name)).toBe(header);
});
