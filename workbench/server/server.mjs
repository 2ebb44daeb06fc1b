/**
 * Serves the workbench on this machine only: the page, the built add-in as it is, and office.js from the development
 * dependency. The task pane gets the script that stands in for Excel while it is served; the built file stays as it is.
 */
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
]);

const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_HERE = "/office-js/";
const STAND_IN = '<script src="/werkbank/desktop.js"></script>';

/** The spreadsheet sets styles from script; the task pane has its own, stricter policy. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * @param {{ addIn: string, workbench: string, officeJs: string, panePolicy: string }} folders
 * @returns {import("node:http").Server}
 */
export function createWorkbenchServer({ addIn, workbench, officeJs, panePolicy }) {
  const roots = [
    ["/werkbank/", workbench],
    [OFFICE_HERE, officeJs],
    ["/", addIn],
  ];
  return createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
    if (path === null || !isLocal(request.headers.host)) return refuse(response, 400);
    if (path === "/") return page(response, join(workbench, "index.html"));
    if (path === "/taskpane.html") return pane(response, join(addIn, "taskpane.html"), panePolicy);
    const [prefix, folder] = roots.find(([start]) => path.startsWith(start));
    return file(response, folder, path.slice(prefix.length));
  });
}

/** Another name for this machine could be a foreign page that was pointed here. */
function isLocal(host = "") {
  return /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/u.test(host);
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return path.includes("\0") || path.split("/").includes("..") || path.includes("\\") ? null : path;
  } catch {
    return null;
  }
}

function page(response, name) {
  text(response, readFileSync(name, "utf8"), PAGE_POLICY);
}

/** The stand-in comes first, then office.js from this machine instead of from Microsoft. */
function pane(response, name, policy) {
  let html;
  try {
    html = readFileSync(name, "utf8");
  } catch {
    return refuse(response, 404);
  }
  const start = html.search(/<script/u);
  const served = `${html.slice(0, start)}${STAND_IN}${html.slice(start)}`.replaceAll(OFFICE_ADDRESS, OFFICE_HERE);
  return text(response, served, policy);
}

function text(response, html, policy) {
  response.writeHead(200, { ...headersOf(".html"), "Content-Security-Policy": policy });
  response.end(html);
}

function file(response, folder, path) {
  const name = normalize(join(folder, path));
  if (!name.startsWith(normalize(folder + sep))) return refuse(response, 400);
  const found = statSync(name, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return refuse(response, 404);
  response.writeHead(200, { ...headersOf(extname(name)), "Content-Length": found.size });
  return createReadStream(name).pipe(response);
}

function headersOf(extension) {
  return {
    "Content-Type": types.get(extension) ?? "application/octet-stream",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
  };
}

function refuse(response, status) {
  response.writeHead(status, { ...headersOf(".txt"), "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}
