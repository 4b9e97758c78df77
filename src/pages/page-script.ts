import { shortHash } from "./short-hash";

/**
 * All the script of a page: the bar of a result prints and copies where scripts run. Without it, both fold open and say how.
 */
export const SCRIPT_TEXT = `"use strict";
document.addEventListener("click", (event) => {
  const summary = event.target.closest(".actions summary");
  if (summary === null) return;
  const details = summary.parentElement;
  if (details.className === "print") {
    event.preventDefault();
    print();
  } else if (!details.open && navigator.clipboard) {
    event.preventDefault();
    navigator.clipboard.writeText(details.querySelector("input").value).then(
      () => { summary.textContent = summary.dataset.done; },
      () => { details.open = true; },
    );
  }
});
`;
/** The address changes with the content, so that it may be kept for ever. */
export const SCRIPT_NAME = `page.${shortHash(SCRIPT_TEXT)}.js`;
export const SCRIPT_PATH = `/assets/${SCRIPT_NAME}`;
