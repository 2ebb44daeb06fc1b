/** Where office.js must come from: Microsoft's own address, by their rules. */
const OFFICE = "https://appsforoffice.microsoft.com";

/** CBS StatLine, asked for inhabitants only after a click. One entry per source, never a pattern. */
const STATLINE = ["https://datasets.cbs.nl", "https://opendata.cbs.nl"];

/** Pages that may show the add-in in a frame: Excel on the web, also within Teams. */
const FRAMES = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

/**
 * The policy of every page: own scripts and office.js only, no eval, no inline script or style, no other host.
 *
 * @param {{ header?: boolean }} [options] A header may also say who may frame the page; a meta element may not.
 */
function contentSecurityPolicy({ header = false } = {}) {
  const rules = [
    "default-src 'none'",
    `script-src 'self' ${OFFICE}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${STATLINE.join(" ")}`,
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Lit makes a policy of its own name; the default one is that of trustedTypes.ts
    "trusted-types default lit-html",
    "require-trusted-types-for 'script'",
  ];
  return [...rules, ...(header ? [`frame-ancestors ${FRAMES.join(" ")}`] : [])].join("; ");
}

module.exports = { contentSecurityPolicy };
