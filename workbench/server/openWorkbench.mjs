/** Starts the server of the workbench on this machine. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { contentSecurityPolicy } from "../../tools/contentSecurityPolicy.js";
import { createWorkbenchServer } from "./server.mjs";

const root = join(import.meta.dirname, "../..");

/**
 * @param {number} port 0 for any free port.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function openWorkbench(port) {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return Promise.reject(new Error("PORT is geen poortnummer. Kies een geheel getal tussen 1 en 65535."));
  }
  const server = createWorkbenchServer({
    addIn: join(root, "dist"),
    workbench: join(root, "build/workbench"),
    officeJs: join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist"),
    panePolicy: contentSecurityPolicy(),
  });
  return new Promise((resolve, reject) => {
    server.once("error", (problem) => reject(inWords(problem, port)));
    server.listen(port, "127.0.0.1", () => {
      resolve({ address: `http://localhost:${server.address().port}/`, close: () => closed(server) });
    });
  });
}

function inWords(problem, port) {
  if (problem.code === "EADDRINUSE") {
    return new Error(
      `Poort ${port} is al in gebruik. Sluit het andere programma of kies een poort: PORT=3001 npm start.`,
    );
  }
  if (problem.code === "EACCES") {
    return new Error(`Poort ${port} mag u niet gebruiken. Kies een poort boven 1024: PORT=3001 npm start.`);
  }
  return problem;
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; they would keep the program alive.
    server.closeAllConnections();
  });
}
