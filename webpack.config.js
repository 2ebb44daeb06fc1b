const { existsSync, readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { contentSecurityPolicy } = require("./tools/contentSecurityPolicy.js");

const root = (...parts) => path.resolve(__dirname, ...parts);

const PANE = "pane";

/** Fields that no rule reads, and so do not travel. */
const UNREAD = {
  decisions: [
    "schemaVersie",
    "geldigVan",
    "geldigTot",
    "bevestigt",
    "geraadpleegdOp",
    "sha256",
    "categorieen",
    "controle",
  ],
  nationalNumbers: ["status", "announced", "source"],
};

const leaveOut = (unread) => ({ loader: root("tools/leaveOutUnread.js"), options: { unread } });

/** The names of the shipped figures that the functions put in place for the pane. */
const SHARED = new Set(
  [...readFileSync(root("src/functions/shareData.ts"), "utf8").matchAll(/\/(\w+)\.json";$/gmu)].map(([, name]) => name),
);

/** In the pane those figures are not brought a second time; any other comes with what needs it. */
function sharedData({ request, contextInfo }, callback) {
  const [, name] = /(?:\/data|\/decisions)\/(\w+)\.json$/u.exec(request) ?? [];
  if (contextInfo.issuerLayer !== PANE || !SHARED.has(name)) callback();
  else callback(null, `var globalThis[Symbol.for("nl.lrt.verdeelhulp.data")].${name}`);
}

/**
 * The functions stand alone, so that cells compute even when the pane fails; then comes the pane, which uses the figures they brought.
 * No eval anywhere: the policy of the page forbids it.
 */
module.exports = (_environment, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: {
    functions: { import: root("src/functions/index.ts"), layer: "functions" },
    taskpane: { import: root("src/taskpane/index.ts"), layer: PANE },
    // Stands in the page by name, before office.js.
    trustedTypes: { import: root("src/taskpane/trustedTypes.ts"), layer: PANE },
    // Loaded by the pane by name as a thread of its own. One file with its own figures: in a thread nothing else is loaded.
    readingThread: { import: root("src/taskpane/source/readingThread.ts"), layer: "thread", chunkLoading: false },
  },
  output: { path: root("dist"), filename: "[name].js", publicPath: "", clean: true },
  experiments: { layers: true },
  externals: [sharedData],
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/u, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      {
        test: /\/data\/municipalities\.json$/u,
        type: "javascript/auto",
        loader: root("tools/packMunicipalities.js"),
      },
      {
        test: /\/data\/municipalDistribution2026\.json$/u,
        type: "javascript/auto",
        loader: root("tools/packDistribution.js"),
      },
      { test: /\/decisions\/register\.json$/u, ...leaveOut(UNREAD.decisions) },
      { test: /\/data\/nationalHousingQuota\.json$/u, issuerLayer: "functions", ...leaveOut(UNREAD.nationalNumbers) },
      { test: /\.css$/u, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { runtimeChunk: false, splitChunks: false },
  performance: { hints: false },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: root("src/taskpane/taskpane.html"),
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      scriptLoading: "defer",
      templateParameters: { contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new HtmlPlugin({
      filename: "hulp.html",
      template: root("src/taskpane/hulp.html"),
      chunks: [],
      templateParameters: { contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new CopyPlugin({
      patterns: [
        { from: root("manifest.xml"), to: "manifest.xml" },
        ...readdirSync(root("assets"))
          .filter((name) => /^(?:icon|button-[a-z]+)-\d+\.png$/u.test(name) && existsSync(root("assets", name)))
          .map((name) => ({ from: root("assets", name), to: `assets/${name}` })),
      ],
    }),
  ],
});
