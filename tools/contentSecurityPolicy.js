/** Where office.js must come from: Microsoft's own address, by their rules. */
const OFFICE = "https://appsforoffice.microsoft.com";

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
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return [...rules, ...(header ? [`frame-ancestors ${FRAMES.join(" ")}`] : [])].join("; ");
}

module.exports = { contentSecurityPolicy };
