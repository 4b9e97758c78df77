/** Environment in which wrangler asks no other host for anything: no figures about its use, no word of where it runs. */
export const QUIET_WRANGLER = { WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" } as const;
