/**
 * A loader for webpack: the distribution over all municipalities travels as one column of places, in the order of
 * municipalities.json. The file itself stays a table with a row per municipality, and so is what the rules read; building fails when
 * the rows would not be those of the file.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { packNumbers, unpackNumbers } = require("./packNumbers.js");

const MUNICIPALITIES = "municipalities.json";

/** Code and places, as the file has them. Goes into the bundle as it stands here. */
function unpacked(municipalities, packed) {
  const places = unpackNumbers(packed, municipalities.length);
  return municipalities.map(([code], row) => [code, places[row]]);
}

/** @param {string} text The file. */
module.exports = function packDistribution(text) {
  const { source, rows } = JSON.parse(text);
  const municipalities = JSON.parse(readFileSync(join(this.context, MUNICIPALITIES), "utf8")).rows;
  this.addDependency(join(this.context, MUNICIPALITIES));
  const packed = packNumbers(rows.map(([, places]) => places));
  if (JSON.stringify(unpacked(municipalities, packed)) !== JSON.stringify(rows)) {
    throw new Error("De verdeling over gemeenten komt niet heel uit de bundel. Kijk tools/packDistribution.js na.");
  }
  return `import municipalities from "./${MUNICIPALITIES}";
${unpackNumbers}${unpacked}
let rows;
export default {source: ${JSON.stringify(source)}, get rows() {
  return rows ??= unpacked(municipalities.rows, ${JSON.stringify(packed)});
}};`;
};
