// Starts the API reference. Served as it is; the page's policy allows scripts of this host only.
const dark = matchMedia("(prefers-color-scheme: dark)");
const setScheme = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
setScheme();
dark.addEventListener("change", setScheme);

fetch("/reference/files/samples.json")
  .then((response) => response.text())
  .then((text) => start(JSON.parse(text.replaceAll("https://host.example", location.origin))));

function start(samples) {
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
    plugins: [() => ({ wrapComponents: { responses: withSamples(samples) } })],
    layout: "BaseLayout",
    onComplete: nameForScreenReaders,
  });
}

/** Before the answers of an operation how to ask it; of the answers those that are its own, for errors stand above once. */
function withSamples(samples) {
  return (Responses, { React }) =>
    function ResponsesWithSamples(props) {
      const programs = samples[`${props.method.toUpperCase()} ${props.path}`] ?? {};
      const isGood = (_, status) => /^[23]/.test(status);
      return React.createElement(
        "div",
        null,
        Object.entries(programs).map(([name, text]) =>
          React.createElement(
            "details",
            { key: name, className: "sample" },
            React.createElement("summary", null, name),
            React.createElement("pre", { tabIndex: 0 }, React.createElement("code", null, text)),
          ),
        ),
        React.createElement(Responses, { ...props, responses: props.responses.filter(isGood) }),
      );
    };
}

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
  put(".information-container .title", { role: "heading", "aria-level": "2" });
  put(".opblock-tag, .models h4", { "aria-level": "3" });
}
