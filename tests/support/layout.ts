import type { BrowserContextOptions, Page } from "playwright-core";

/** A small phone: what fits it fits every other. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

export interface LayoutFaults {
  /** By how much the page is wider than the window, CSS pixels. */
  readonly scrolls: number;
  /** Texts and names of controls that reach beyond the right edge of what holds them. */
  readonly out: readonly string[];
  /** Heights of controls that a finger would miss, CSS pixels. */
  readonly low: readonly number[];
}

/** No sideways scrolling, nothing that reaches out of its place, every control 44 pixels high. */
export const WELL_LAID_OUT: LayoutFaults = { scrolls: 0, out: [], low: [] };

/** Run in the page. What scrolls by itself may be wider. */
const FAULTS = `(() => {
  const HOLDERS = ".field, td, th, li, p, dd, .figures div, .card, main, body";
  const reaches = (element, rects) => {
    const edge = element.closest(HOLDERS).getBoundingClientRect().right;
    return [...rects].some(({ right, width }) => width > 0 && right > edge + 0.5);
  };
  const out = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim() === "" || parentElement.closest("pre, option")) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    if (reaches(parentElement, range.getClientRects())) out.push(data);
  }
  for (const control of document.querySelectorAll("button, select, input")) {
    if (reaches(control.parentElement, control.getClientRects())) out.push(control.name || control.textContent);
  }
  return {
    scrolls: document.documentElement.scrollWidth - innerWidth,
    out,
    low: [...document.querySelectorAll("button, select, input:not([type=hidden]), summary, header a")]
      .map((element) => element.getBoundingClientRect().height)
      .filter((height) => height > 0 && height < 43.5),
  };
})()`;

/** What is laid out badly on the page shown. */
export function layoutFaultsOf(page: Page): Promise<LayoutFaults> {
  return page.evaluate(FAULTS);
}
