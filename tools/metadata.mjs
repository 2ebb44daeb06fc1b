/**
 * The metadata of the custom functions, generated from the docstrings of src/functions. The
 * generator does not follow imports: an enum belongs in the file of the functions that use it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const folder = join(import.meta.dirname, "../src/functions");

/** The files that declare functions, in the order of their names. */
export function functionFiles() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

/** The text of functions.json. Errors of the generator are errors of the build. */
export async function functionsMetadata() {
  const result = await generateCustomFunctionsMetadata(functionFiles(), false);
  if (result.errors.length > 0) throw new Error(result.errors.join("\n"));
  // Our functions take plain numbers and text: a cell with a data type is not to arrive as an object.
  const metadata = { ...JSON.parse(result.metadataJson), allowCustomDataForDataTypeAny: false };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
