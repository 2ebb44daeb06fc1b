import plans from "./stryker.plans.config.mjs";

process.env.LRT_RUNNER_ROOM = "intake";
// Files with hooks: the command line and the feeds run in a process or against a server of their own, where no mutant lives.
process.env.LRT_PLANS_TESTS ??= "^(?!commandLine|properties|cbs/)";

/** npm run mutation:intake: the same for src/intake, in minutes per folder (--mutate 'src/intake/cells/**') where jest takes hours. */
export default {
  ...plans,
  mutate: ["src/intake/**/*.ts"],
  incrementalFile: "reports/mutation-intake-incremental.json",
  jsonReporter: { fileName: "reports/mutation-intake.json" },
};
