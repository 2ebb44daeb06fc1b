const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { contentSecurityPolicy } = require("./tools/contentSecurityPolicy.js");

const root = (...parts) => path.resolve(__dirname, ...parts);

/**
 * Two bundles that stand alone: the functions first, so that cells compute even when the pane fails, then the pane.
 * No eval anywhere: the policy of the page forbids it.
 */
module.exports = (_environment, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  devtool: "source-map",
  entry: { functions: root("src/functions/index.ts"), taskpane: root("src/taskpane/index.ts") },
  output: { path: root("dist"), filename: "[name].js", publicPath: "", clean: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/u, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
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
          .filter((name) => /^icon-\d+\.png$/u.test(name) && existsSync(root("assets", name)))
          .map((name) => ({ from: root("assets", name), to: `assets/${name}` })),
      ],
    }),
  ],
});
