/**
 * The headers that a web server must send, from one list, for nginx, for IIS and for static hosts that read a file `_headers`. The
 * build writes them to build/hosting/; docs/beheer.md says what to do with them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "./contentSecurityPolicy.js";

/** On every answer. Never X-Frame-Options: it blocks Excel on the web. */
export const everywhere = [
  ["Content-Security-Policy", contentSecurityPolicy({ header: true })],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
  ["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
];

/** What Excel asks from another origin. */
export const shared = ["functions.js", "functions.json", "assets", "besluiten"];

const CORS = ["Access-Control-Allow-Origin", "*"];
const FRESH = ["Cache-Control", "no-cache"];
const KEPT = ["Cache-Control", "public, max-age=86400"];
const KEPT_FOLDER = "assets";

const isFolder = (name) => !name.includes(".");

/** In a server block; a header in a location would take the place of all of these, so there are none. */
export function nginxHeaders() {
  const paths = shared.map((name) => (isFolder(name) ? `${name}/` : `${name.replaceAll(".", "\\.")}$`)).join("|");
  return [
    "# In het blok http:",
    `map $uri $lrt_origin { default ""; "~/(?:${paths})" "${CORS[1]}"; }`,
    `map $uri $lrt_cache { default "${FRESH[1]}"; "~/${KEPT_FOLDER}/" "${KEPT[1]}"; }`,
    "# In het blok server:",
    ...everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header ${CORS[0]} $lrt_origin always;`,
    `add_header ${FRESH[0]} $lrt_cache always;`,
    "",
  ].join("\n");
}

/** A web.config beside the files. */
export function iisHeaders() {
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const add =
    (indent) =>
    ([name, value]) =>
      `${indent}<add name="${name}" value="${escaped(value)}" />`;
  const headers = (indent, list) => [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...list.map(add(`${indent}    `)),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
  const location = (name) => [
    `  <location path="${name}">`,
    "    <system.webServer>",
    ...headers("      ", [CORS]),
    ...(name === KEPT_FOLDER
      ? [
          '      <staticContent><clientCache cacheControlCustom="public" cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" /></staticContent>',
        ]
      : []),
    "    </system.webServer>",
    "  </location>",
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<configuration>",
    "  <system.webServer>",
    '    <staticContent><clientCache cacheControlMode="DisableCache" /></staticContent>',
    ...headers("    ", everywhere),
    "  </system.webServer>",
    ...shared.flatMap(location),
    "</configuration>",
    "",
  ].join("\n");
}

/** A file `_headers` beside the files. */
export function staticHeaders() {
  const block = (path, list) => [path, ...list.map(([name, value]) => `  ${name}: ${value}`)];
  return [
    ...block("/*", everywhere),
    ...shared.flatMap((name) =>
      block(isFolder(name) ? `/${name}/*` : `/${name}`, [CORS, name === KEPT_FOLDER ? KEPT : FRESH]),
    ),
    ...["/*.html", "/taskpane.js", "/taskpane.css", "/trustedTypes.js"].flatMap((path) => block(path, [FRESH])),
    "",
  ].join("\n");
}

export function writeHostingHeaders(root) {
  const folder = join(root, "build/hosting");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "nginx.conf"), nginxHeaders());
  writeFileSync(join(folder, "web.config"), iisHeaders());
  writeFileSync(join(folder, "_headers"), staticHeaders());
}
