/**
 * npm run excel: the same build in a real Excel on this computer. Makes certificates for this machine, serves dist/ over
 * https and lets office-addin-debugging load a manifest for development: an id of its own and the address of this machine.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install.mjs";

const root = join(import.meta.dirname, "..");
const ORIGIN = "https://localhost:3000/";
const DEVELOPMENT_ID = "0f4f0d2e-5d1c-4c55-8a4e-9a0b6f5c7e33";

/** The shipped manifest with the address of this machine and an id that never meets the one in production. */
function developmentManifest() {
  const manifest = readFileSync(join(root, "dist/manifest.xml"), "utf8");
  const folder = join(root, "build");
  const name = join(folder, "manifest.development.xml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(name, manifest.replace(/<Id>[^<]+<\/Id>/u, `<Id>${DEVELOPMENT_ID}</Id>`));
  return name;
}

/** Only this machine may ask; a change in the source is built again while Excel is open. */
async function serve() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  const { default: webpack } = await import("webpack");
  const { default: DevServer } = await import("webpack-dev-server");
  const { default: configure } = await import("../webpack.config.js");
  const server = new DevServer(
    {
      host: "127.0.0.1",
      port: 3000,
      server: { type: "https", options: await getHttpsServerOptions() },
      headers: { "Access-Control-Allow-Origin": "*" },
      static: join(root, "dist"),
      hot: false,
      client: false,
    },
    webpack(configure({}, { mode: "development" })),
  );
  await server.start();
}

async function start() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error("Hiervoor is Excel voor Windows of Mac nodig. Zonder Excel: npm start opent de werkbank.");
  }
  installPackages();
  const { build } = await import("./build.mjs");
  await build({ origin: ORIGIN });
  await serve();
  const tool = join(root, "node_modules/office-addin-debugging/cli.js");
  const done = spawnSync(
    process.execPath,
    [tool, "start", developmentManifest(), "desktop", "--app", "excel", "--no-debug"],
    {
      cwd: root,
      stdio: "inherit",
    },
  );
  if (done.status !== 0) throw new Error("Excel kon de invoegtoepassing niet laden. Lees de melding hierboven.");
  console.log(`De invoegtoepassing komt van ${ORIGIN}. Stoppen: Ctrl+C`);
}

try {
  await start();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
