const PRODUCTION_VARIABLES = /^\[env\.production\.vars\]$([^[]*)/m;
const CONTACT = /^SECURITY_CONTACT\s*=\s*"(?:mailto|https):/m;

/** What a build for deployment says where the configuration names nobody to report weaknesses to; else undefined. */
export function missingContact(configuration: string): string | undefined {
  const [, variables = ""] = PRODUCTION_VARIABLES.exec(configuration) ?? [];
  if (CONTACT.test(variables)) return undefined;
  const line = "!".repeat(78);
  return `${line}
!! NO SECURITY CONTACT: /.well-known/security.txt of this build will name nobody.
!! Before you deploy, set SECURITY_CONTACT (a mailto: or https: address) under
!! [env.production.vars] in wrangler.toml.
${line}`;
}
