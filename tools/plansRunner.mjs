/**
 * Runs the tests of src/plans, or of the room that LRT_RUNNER_ROOM names, for Stryker in one process, without starting jest for every change: minutes instead of hours. Tests are
 * loaded once; a change in what is computed while files load (layouts, formulas) loads them anew. What it cannot do it refuses: these
 * tests have no hooks and no mocks. Between two changes only src/plans may keep nothing: floors below it never see a changed plan.
 */
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readTypeScript } from "./readTypeScript.mjs";

const TESTS = `tests/${process.env.LRT_RUNNER_ROOM ?? "plans"}`;
/** Floors below the room and libraries are the same for every change. */
const KEPT = /\/(?:node_modules|src\/(?:numbers|text|allocation|reference|reception|housing|checks))\//u;
/** Tests that take longer do not take part, when LRT_PLANS_SLOWEST says how many milliseconds: what is measured is then a lower bound. */
const SLOWEST = Number(process.env.LRT_PLANS_SLOWEST ?? Infinity);
const stryker = (globalThis.__stryker__ ??= {});

class PlansRunner {
  #require;
  #names = [];
  #found = [];
  #tests = null;
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    this.#require = createRequire(path.join(process.cwd(), "package.json"));
    process.env.LRT_RUNS ??= "30";
    this.#defineGlobals();
    readTypeScript(this.#require);
    this.#loadSetup();
    return Promise.resolve();
  }

  async dryRun() {
    this.#tests = [];
    const tests = [];
    for (const file of testFiles()) {
      const loaded = this.#load(file);
      this.#tests.push(...loaded);
      for (const test of loaded) {
        const told = await this.#run(test);
        if (told.timeSpentMs <= SLOWEST || told.status === 1) tests.push(told);
        else delete stryker.mutantCoverage.perTest[test.id];
      }
    }
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit }) {
    const isMeant = (test) => testFilter === undefined || testFilter.includes(test.id);
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      const answer =
        mutantActivation === "static"
          ? await this.#runAnew(activeMutant.id, isMeant)
          : await this.#runLoaded(activeMutant.id, isMeant);
      return hitLimit !== undefined && stryker.hitCount > hitLimit ? { status: "timeout" } : answer;
    } finally {
      stryker.activeMutant = undefined;
      stryker.hitCount = undefined;
    }
  }

  dispose() {
    return Promise.resolve();
  }

  /** The quickest tests first: the first failure will do. */
  async #runLoaded(mutant, isMeant) {
    if (this.#tests === null) {
      this.#forget();
      this.#tests = testFiles().flatMap((file) => this.#load(file));
    }
    stryker.activeMutant = mutant;
    const time = ({ id }) => this.#times.get(id) ?? Infinity;
    return this.#firstFailure(this.#tests.filter(isMeant).sort((one, other) => time(one) - time(other)));
  }

  /** File by file, with the change in force while it loads. */
  async #runAnew(mutant, isMeant) {
    this.#tests = null;
    stryker.activeMutant = mutant;
    this.#forget();
    let nrOfTests = 0;
    for (const file of testFiles()) {
      let loaded;
      try {
        loaded = this.#load(file);
      } catch (error) {
        return { status: "error", errorMessage: String(error) };
      }
      const answer = await this.#firstFailure(loaded.filter(isMeant));
      nrOfTests += answer.nrOfTests;
      if (answer.status === "killed") return { ...answer, nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  async #firstFailure(tests) {
    for (const [index, test] of tests.entries()) {
      const { status, failureMessage } = await this.#run(test);
      if (status === 1) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: "survived", nrOfTests: tests.length };
  }

  async #run({ id, body, fileName }) {
    stryker.currentTestId = id;
    const start = performance.now();
    const told = { id, name: id, fileName };
    try {
      await body();
      this.#times.set(id, performance.now() - start);
      return { ...told, status: 0, timeSpentMs: performance.now() - start };
    } catch (error) {
      const failureMessage = String(error?.message ?? error).slice(0, 500);
      return { ...told, status: 1, timeSpentMs: performance.now() - start, failureMessage };
    } finally {
      stryker.currentTestId = undefined;
    }
  }

  /** The tests of a file, each with a name of its own. */
  #load(fileName) {
    this.#found = [];
    this.#require(fileName);
    const times = new Map();
    return this.#found.map(({ name, body }) => {
      const full = `${path.relative(process.cwd(), fileName)} ${name}`;
      times.set(full, (times.get(full) ?? 0) + 1);
      return { id: `${full} ${times.get(full)}`, body, fileName };
    });
  }

  #defineGlobals() {
    const { expect } = this.#require("expect");
    const { bind } = this.#require("jest-each");
    const describe = (name, body) => {
      this.#names.push(String(name));
      body();
      this.#names.pop();
    };
    const test = (name, body) => this.#found.push({ name: [...this.#names, String(name)].join(" "), body });
    describe.each = bind(describe, false);
    test.each = bind(test, false);
    const refuse = () => {
      throw new Error("This runner knows no hooks: make in each test what it needs.");
    };
    const hooks = { beforeAll: refuse, beforeEach: refuse, afterAll: refuse, afterEach: refuse };
    Object.assign(globalThis, { ...hooks, describe, test, expect, jest: { setTimeout: () => {} } });
  }

  #loadSetup() {
    for (const file of ["tests/allocation/firstFailureWillDo.ts", "tests/moreSentences.ts"]) {
      this.#require(path.join(process.cwd(), file));
    }
  }

  #forget() {
    const { cache } = this.#require;
    for (const file of Object.keys(cache)) if (!KEPT.test(file) && !file.endsWith(".json")) delete cache[file];
    this.#loadSetup();
  }
}

/**
 * Small files first: they are of single rules, and quick. LRT_PLANS_TESTS, a regular expression, keeps only the files that it finds: what
 * is measured with fewer tests is a lower bound.
 */
function testFiles() {
  const meant = new RegExp(process.env.LRT_PLANS_TESTS ?? "", "u");
  return readdirSync(path.join(process.cwd(), TESTS), { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && meant.test(name))
    .map((name) => path.join(process.cwd(), TESTS, name))
    .sort((one, other) => statSync(one).size - statSync(other).size);
}

/** Column lists, titles and widths: a header that is mistyped does not compile, and the others are looks. */
const LOOKS = new Set(["name", "sheet", "columns", "title", "explanation", "widths", "frozenColumns"]);
const looks = {
  shouldIgnore(node) {
    if (!node.isObjectProperty() || !LOOKS.has(node.node.key.name)) return undefined;
    const call = node.parentPath?.parentPath;
    const isLayout = call?.isCallExpression() && ["tableHead", "tableLayout"].includes(call.node.callee.name);
    return isLayout ? "A header is checked by the compiler; titles and widths are looks." : undefined;
  },
};

export const strykerPlugins = [
  { kind: "TestRunner", name: "plans", factory: () => new PlansRunner() },
  { kind: "Ignore", name: "looks", value: looks },
];
