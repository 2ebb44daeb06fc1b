/**
 * A loader for webpack: the municipalities with their inhabitants travel by column, each year as the growth since the year before. That
 * is a third of the bytes. The file itself stays a table with a row per municipality, and so is what the rules read: the rows are
 * put together when they are first asked for, and building fails when they would not be those of the file.
 */
const { packNumbers, unpackNumbers } = require("./packNumbers.js");

const FIRST_YEAR = 3;

/** Code, name, province and inhabitants per year, as the file has them. Goes into the bundle as it stands here. */
function unpacked([codes, names, provinces], growth) {
  const years = growth.map((column) => unpackNumbers(column, names.length));
  let code = 0;
  return names.map((name, row) => {
    code += Number(codes[row]);
    let inhabitants = 0;
    const figures = years.map((column) => (inhabitants += column[row]));
    return [`GM${String(code).padStart(4, "0")}`, name, `PV${provinces[row]}`, ...figures];
  });
}

/** The texts with bars between, and the growth per year. */
function packed(rows) {
  const numbers = rows.map(([code]) => Number(code.slice(2)));
  const texts = [
    numbers.map((code, row) => code - (numbers[row - 1] ?? 0)),
    rows.map(([, name]) => name),
    rows.map(([, , province]) => province.slice(2)),
  ];
  const growth = [];
  for (let year = FIRST_YEAR; year < rows[0].length; year += 1) {
    growth.push(packNumbers(rows.map((row) => row[year] - (year === FIRST_YEAR ? 0 : row[year - 1]))));
  }
  return { texts: texts.map((column) => column.join("|")), growth };
}

/** @param {string} text The file. */
module.exports = function packMunicipalities(text) {
  const { source, licence, rows } = JSON.parse(text);
  const { texts, growth } = packed(rows);
  const columns = texts.map((column) => column.split("|"));
  if (JSON.stringify(unpacked(columns, growth)) !== JSON.stringify(rows)) {
    throw new Error("De gemeenten komen niet heel uit de bundel. Kijk tools/packMunicipalities.js na.");
  }
  return `${unpackNumbers}${unpacked}
let rows;
export default ${JSON.stringify({ source, licence }).slice(0, -1)}, get rows() {
  return rows ??= unpacked(${JSON.stringify(texts)}.map((column) => column.split("|")), ${JSON.stringify(growth)});
}};`;
};
