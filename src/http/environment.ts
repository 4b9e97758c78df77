import type { Context, Hono } from "hono";
import type { Language } from "../i18n/language";

/** What the configuration may bind. Each is optional: a machine of one's own runs without any. */
export interface Bindings {
  /** Missing means no limit. */
  readonly RATE_LIMITER?: RateLimit;
  /** Files of the API reference page. */
  readonly ASSETS?: Fetcher;
  /** `json` writes one line per request; anything else writes none. */
  readonly REQUEST_LOG?: string;
  /** Where weaknesses are reported: a mailto: or https: address. */
  readonly SECURITY_CONTACT?: string;
}

/** What is handed on where the service asks itself; no configuration binds it. */
export interface InnerBindings extends Bindings {
  /** Whoever asks was counted already. */
  readonly COUNTED?: true;
}

/** What belongs to one request, and to nothing else. */
export interface Variables {
  language: Language;
  requestId: string;
  /** Whether the limiter was asked about this request already. */
  counted?: true;
}

export interface AppEnvironment {
  Bindings: InnerBindings;
  Variables: Variables;
}

export type App = Hono<AppEnvironment>;
export type AppContext = Context<AppEnvironment>;
