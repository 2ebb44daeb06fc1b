/**
 * node bench/sweep.mjs: many more difficult calls than the bench makes, to find inputs that are slow. Every call is tried in a
 * process that is stopped when a call takes longer than a limit; what took long is asked again in a fresh process of its own.
 * Prints whatever then takes more than 0.3 s of the processor. Needs `npm run build`; takes some tens of minutes.
 *
 * Choose functions with `--id=VERDEEL,UITLEG`, another bundle with `--bundle=path`, and a part with `--part=1/2`.
 */
import { spawn, spawnSync } from "node:child_process";
import { writeSync } from "node:fs";
import { wideFamilies, wideBoundsFor, wideTotalsFor } from "./families.mjs";
import { calls, refuses } from "./hardest.mjs";
import { loadFunctions } from "./loadFunctions.mjs";
import { processorTime } from "./measure.mjs";

const SLOW_WHEN_WARM = 100;
const SLOW = 300;
const LIMIT = 15_000;

const options = Object.fromEntries(process.argv.slice(2).map((text) => text.replace(/^--/u, "").split("=")));
if (options.only !== undefined) tryOnly(Number(options.only));
else if (options.from !== undefined) tryFrom(Number(options.from));
else await sweep();

function* chosen() {
  const called = loadFunctions(options.bundle);
  const ids = options.id?.split(",");
  const [part, parts] = (options.part ?? "1/1").split("/").map(Number);
  const wide = { families: wideFamilies, boundsFor: wideBoundsFor, totalsFor: wideTotalsFor };
  let index = 0;
  for (const call of calls(called, wide)) {
    index += 1;
    if (index % parts === part - 1 && (ids?.includes(call.id) ?? true)) yield { ...call, index, body: called(call.id) };
  }
}

function timeOf({ body, given }) {
  const started = processorTime();
  refuses(() => body(...given));
  return processorTime() - started;
}

/** Says which call begins and, when it took long, how long. */
function tryFrom(from) {
  for (const call of chosen()) {
    if (call.index < from) continue;
    writeSync(1, `${call.index}\n`);
    const milliseconds = timeOf(call);
    if (milliseconds > SLOW_WHEN_WARM) writeSync(1, `${call.index} ${milliseconds}\n`);
  }
}

function tryOnly(only) {
  for (const call of chosen()) {
    if (call.index !== only) continue;
    writeSync(1, JSON.stringify({ id: call.id, what: call.what, milliseconds: timeOf(call) }));
    return;
  }
}

async function sweep() {
  const slow = [];
  const many = { count: 0, last: 0 };
  for (let from = 0; from !== null;) from = await tryUntilStopped(from, slow, many);
  console.log(`${many.count} aanroepen; ${slow.length} opnieuw, elk in een eigen proces`);
  for (const index of slow) report(index);
}

/** @returns Where to go on after a call that was stopped; null when all were tried. */
function tryUntilStopped(from, slow, many) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...argumentsOf(), `--from=${from}`], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let timer = null;
    let rest = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill("SIGKILL"), LIMIT);
      const lines = `${rest}${text}`.split("\n");
      rest = lines.pop();
      for (const line of lines) {
        const [index, milliseconds] = line.split(" ").map(Number);
        if (milliseconds === undefined) [many.count, many.last] = [many.count + 1, index];
        else slow.push(index);
      }
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code !== 0) slow.push(many.last);
      resolve(code === 0 ? null : many.last + 1);
    });
  });
}

function report(index) {
  const given = [...argumentsOf(), `--only=${index}`];
  const { stdout } = spawnSync(process.execPath, given, {
    timeout: 4 * LIMIT,
    killSignal: "SIGKILL",
    encoding: "utf8",
  });
  if (stdout === "") return console.log(`${index}: niet klaar binnen ${(4 * LIMIT) / 1000} s`);
  const { id, what, milliseconds } = JSON.parse(stdout);
  if (milliseconds > SLOW)
    console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${id.padEnd(13)} ${what}  (${index})`);
}

function argumentsOf() {
  return process.argv.slice(1);
}
