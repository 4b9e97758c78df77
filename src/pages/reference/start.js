// Starts the API reference. Served as it is; the page's policy allows scripts of this host only.
const dark = matchMedia("(prefers-color-scheme: dark)");
const setScheme = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
setScheme();
dark.addEventListener("change", setScheme);

window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  // The link to an operation would be a control inside the control that opens it.
  deepLinking: false,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: false,
  tryItOutEnabled: true,
  // No word to any other host: neither for validation nor for codes generated elsewhere.
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  onComplete: nameForScreenReaders,
});

// What the reference leaves without a name or in the wrong place of the page's outline.
function nameForScreenReaders() {
  const put = (selector, attributes) => {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
  };
  put("#servers", { "aria-label": "Server" });
  put(".information-container", { role: "region", "aria-label": "About" });
  put(".scheme-container", { role: "region", "aria-label": "Server" });
  put(".opblock-tag, .models h4", { "aria-level": "2" });
}
