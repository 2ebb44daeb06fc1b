/**
 * A loader for webpack: the municipalities with their inhabitants travel by column, each year as the growth since the year before. That
 * is a third of the bytes. The file itself stays a table with a row per municipality, and so is what the rules read: the rows are
 * put together when the bundle starts, and building fails when they would not be those of the file.
 */
/** Code, name, province and inhabitants per year, as the file has them. Goes into the bundle as it stands here. */
function unpacked(packed) {
  const columns = packed.map((column) => column.split("|"));
  let code = 0;
  return columns[1].map((name, row) => {
    code += Number(columns[0][row]);
    let inhabitants = 0;
    const figures = columns.slice(3).map((column) => (inhabitants += Number(column[row])));
    return [`GM${String(code).padStart(4, "0")}`, name, `PV${columns[2][row]}`, ...figures];
  });
}

function packed(rows) {
  const numbers = rows.map(([code]) => Number(code.slice(2)));
  const columns = [
    numbers.map((code, row) => code - (numbers[row - 1] ?? 0)),
    rows.map(([, name]) => name),
    rows.map(([, , province]) => province.slice(2)),
  ];
  for (let year = 3; year < rows[0].length; year += 1) {
    columns.push(rows.map((row) => row[year] - (year === 3 ? 0 : row[year - 1])));
  }
  return columns.map((column) => column.join("|"));
}

/** @param {string} text The file. */
module.exports = function packMunicipalities(text) {
  const { source, licence, rows } = JSON.parse(text);
  const columns = packed(rows);
  if (JSON.stringify(unpacked(columns)) !== JSON.stringify(rows)) {
    throw new Error("De gemeenten komen niet heel uit de bundel. Kijk tools/packMunicipalities.js na.");
  }
  return `${unpacked}export default ${JSON.stringify({ source, licence }).slice(0, -1)}, rows: unpacked(${JSON.stringify(columns)})};`;
};
