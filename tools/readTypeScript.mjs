import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";

/**
 * From here on a `require` reads TypeScript as it stands, with only its types taken off; what was translated is kept for a second time.
 *
 * @param require Of the module that asks, from `createRequire`.
 */
export function readTypeScript(require) {
  const codes = new Map();
  require("node:module")._extensions[".ts"] = (module, filename) => {
    if (!codes.has(filename)) {
      const jsc = { target: "es2022", parser: { syntax: "typescript" } };
      const options = { filename, swcrc: false, jsc, module: { type: "commonjs" } };
      codes.set(filename, transformSync(readFileSync(filename, "utf8"), options).code);
    }
    module._compile(codes.get(filename), filename);
  };
}
