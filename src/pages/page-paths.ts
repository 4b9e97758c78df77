/** Pages of their own, besides those of the measures. */
export const PAGE_PATHS = {
  home: "/",
  all: "/all",
  compare: "/compare",
  how: "/how-it-works",
  sources: "/sources",
  notVerified: "/not-verified",
  glossary: "/glossary",
  reference: "/reference",
} as const;
