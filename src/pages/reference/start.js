// Starts the API reference. Served as it is; the page's policy allows scripts of this host only.
window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: false,
  tryItOutEnabled: true,
  // No word to any other host: neither for validation nor for codes generated elsewhere.
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
});
