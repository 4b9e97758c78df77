import { PRIVATE_FOR_AN_HOUR } from "../http/answer";
import type { App } from "../http/environment";
import { answerText } from "../http/text-file";

/**
 * When security.txt asks to be read again (RFC 9116 wants a date less than a year away). Renewed with a release; a test
 * fails a month before it is over.
 */
export const SECURITY_TEXT_EXPIRES = "2027-10-31T00:00:00Z";

const POLICY_PATH = "/.well-known/security-policy";

const POLICY = `How to report a weakness

Write to the contact in /.well-known/security.txt. Where the operator of this service has named none, use the private
reporting of the repository it was deployed from; its SECURITY.md says how. Please give the request (without personal
data), the answer and its X-Request-Id, and leave reasonable time for a fix before telling others.

The service keeps no accounts, no cookies and no inputs.
`;

/** RFC 9116. The contact is the operator's to name (SECURITY_CONTACT); without one, the policy page tells the way. */
export function registerSecurityText(app: App): void {
  app.get("/.well-known/security.txt", (c) => {
    const { origin } = new URL(c.req.raw.url);
    const policy = `${origin}${POLICY_PATH}`;
    const contact = c.env?.SECURITY_CONTACT ?? policy;
    return answerText(
      c,
      `Contact: ${contact}
Expires: ${SECURITY_TEXT_EXPIRES}
Preferred-Languages: en, id, ja
Canonical: ${origin}/.well-known/security.txt
Policy: ${policy}
`,
      PRIVATE_FOR_AN_HOUR,
    );
  });
  app.get(POLICY_PATH, (c) => answerText(c, POLICY));
}
