/** Of the environments that are deployed. */
const VARIABLES = /^\[env\.(?:production|free)\.vars\]$([^[]*)/gm;
const CONTACT = /^SECURITY_CONTACT\s*=\s*"(?:mailto|https):/m;

/** What a build for deployment says where the configuration names nobody to report weaknesses to; else undefined. */
export function missingContact(configuration: string): string | undefined {
  if ([...configuration.matchAll(VARIABLES)].some(([, variables = ""]) => CONTACT.test(variables))) return undefined;
  const line = "!".repeat(78);
  return `${line}
!! NO SECURITY CONTACT: /.well-known/security.txt of this build will name nobody.
!! Before you deploy, set SECURITY_CONTACT (a mailto: or https: address) under
!! [env.production.vars] or [env.free.vars] in wrangler.toml.
${line}`;
}
