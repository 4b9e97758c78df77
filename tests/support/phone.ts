import type { BrowserContextOptions, Page } from "playwright-core";

/** A small phone: what fits it fits every other. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

export interface PhoneFaults {
  /** What the page is wide, CSS pixels. */
  readonly width: number;
  /** Texts that reach beyond the right edge, though the page may not scroll. */
  readonly cut: readonly string[];
  /** Heights of controls that a finger would miss, CSS pixels. */
  readonly low: readonly number[];
}

/** Nothing wrong on a phone: no sideways scrolling, no text out of sight, every control 44 pixels high. */
export const FITS_A_PHONE: PhoneFaults = { width: 360, cut: [], low: [] };

/** Run in the page. What scrolls by itself may be wider; what is kept for readers of the screen lies far to the left. */
const FAULTS = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (texts.nextNode()) {
    const { currentNode } = texts;
    if (currentNode.data.trim() === "" || currentNode.parentElement.closest("pre")) continue;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    if ([...range.getClientRects()].some(({ right, width }) => width > 0 && right > 360.5)) cut.push(currentNode.data);
  }
  return {
    width: document.documentElement.scrollWidth,
    cut,
    low: [...document.querySelectorAll("button, select, input:not([type=hidden]), summary, header a")]
      .map((element) => element.getBoundingClientRect().height)
      .filter((height) => height > 0 && height < 43.5),
  };
})()`;

/** What does not fit a phone on the page shown. */
export function phoneFaultsOf(page: Page): Promise<PhoneFaults> {
  return page.evaluate(FAULTS);
}
