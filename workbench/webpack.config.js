const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");

const root = (...parts) => path.resolve(__dirname, "..", ...parts);

/**
 * The workbench: a page with a spreadsheet, and the script that stands in for Excel in the task pane. Never shipped, so it
 * stays readable and is built for speed.
 */
module.exports = {
  mode: "development",
  target: ["web", "es2022"],
  devtool: false,
  entry: {
    workbench: root("workbench/page/index.ts"),
    desktop: root("workbench/transport/desktop.ts"),
  },
  output: {
    path: root("build/workbench"),
    filename: "[name].js",
    compareBeforeEmit: false,
    publicPath: "/werkbank/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/u, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
      { test: /\.css$/u, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  cache: {
    type: "filesystem",
    cacheDirectory: root("node_modules/.cache/workbench"),
    version: process.version,
    buildDependencies: { config: [root("workbench/webpack.config.js")] },
  },
  performance: { hints: false },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: [{ from: root("workbench/page/index.html"), to: "index.html" }] }),
  ],
};
