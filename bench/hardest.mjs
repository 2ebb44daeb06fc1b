/**
 * Every custom function on the families, with up to 10,000 cells and totals up to 10^15, each once: the slowest of each function
 * is what counts. A refusal is an answer too, and may not take longer.
 */
import { processorTime } from "./measure.mjs";
import { boundsFor, families, methods, patterns, totalsFor } from "./families.mjs";

const CELLS = 10_000;

/** @returns The slowest call per function: its name, what was asked, milliseconds, and how many calls were made. */
export function hardest(called) {
  const worst = new Map();
  for (const { id, what, given } of calls(called)) {
    const started = processorTime();
    const isRefused = refuses(() => called(id)(...given));
    const milliseconds = processorTime() - started;
    const known = worst.get(id) ?? { id, milliseconds: -1, calls: 0, refused: 0 };
    known.calls += 1;
    known.refused += Number(isRefused);
    if (milliseconds > known.milliseconds) Object.assign(known, { milliseconds, what });
    worst.set(id, known);
  }
  return [...worst.values()].sort((one, other) => other.milliseconds - one.milliseconds);
}

/** Whether a call is refused; a defect of ours is thrown. */
export function refuses(call) {
  try {
    call();
    return false;
  } catch (caught) {
    if (caught?.code === undefined) throw caught;
    return true;
  }
}

/** @param made What weights, totals and bounds to try. */
export function* calls(called, made = { families, totalsFor, boundsFor }) {
  yield* weighing(made);
  yield* pairs(made);
  yield* twoWay(made);
  yield* lookups(called);
  yield* persons();
}

const column = (count, cell) => Array.from({ length: count }, (_none, index) => [cell(index)]);

/** One method of each kind, for what is the same for all of a kind. */
const explained = ["sluitend", "webster", "hill"];

/** Functions over weights, with every method and with bounds. */
function* weighing({ families, totalsFor, boundsFor }) {
  for (const [family, weight] of Object.entries(families)) {
    const weights = column(CELLS, weight);
    for (const total of totalsFor(CELLS)) {
      for (const method of methods) {
        const what = `${family}, ${method}, ${total}`;
        yield { id: "VERDEEL", what, given: [total, weights, method, null, null] };
        if (explained.includes(method)) yield { id: "UITLEG", what, given: [total, weights, method, null, null] };
      }
    }
    const some = CELLS / 2;
    for (const total of totalsFor(some)) {
      for (const [kind, bounds] of Object.entries(boundsFor)) {
        for (const method of explained) {
          const [minimum, maximum] = bounds(some, total);
          const given = [total, weights.slice(0, some), method, minimum, maximum];
          yield { id: "VERDEEL", what: `${family}, ${method}, ${total}, ${kind}`, given };
          yield { id: "UITLEG", what: `${family}, ${method}, ${total}, ${kind}`, given };
        }
      }
    }
  }
}

/** Functions over two ranges, of 5,000 cells each. */
function* pairs({ families, totalsFor }) {
  const some = CELLS / 2;
  const entries = Object.entries(families);
  for (const [rank, [family, weight]] of entries.entries()) {
    const [otherFamily, other] = entries[(rank + 3) % entries.length];
    const weights = column(some, weight);
    const others = column(some, other);
    const beside = `${family} naast ${otherFamily}`;
    for (const total of totalsFor(some)) {
      for (const method of methods) {
        yield { id: "VERGELIJK", what: `${beside}, ${method}, ${total}`, given: [total, weights, others, method] };
        const agreed = column(some, (index) => (index % 3 === 0 ? Math.floor(total / (4 * some)) : 0));
        yield { id: "RESTVERDEEL", what: `${family}, ${method}, ${total}`, given: [total, weights, agreed, method] };
        const people = column(some, (index) => (index * 48_271) % 899_981);
        const scores = column(some, (index) => (((index * 37) % 4001) - 1999) / 3000);
        yield { id: "SPREIDING", what: `${method}, ${total}`, given: [total, people, scores, method] };
      }
      for (const [kind, correction] of Object.entries(corrections)) {
        const given = [total, weights, column(some, correction), 10];
        yield { id: "GEVOELIGHEID", what: `${family}, ${kind}, ${total}`, given };
      }
      const places = column(some, (index) => Math.floor(total / some) + (index % 2));
      yield { id: "EERLIJKHEID", what: `${family}, ${total}`, given: [places, weights] };
      yield { id: "CONTROLE", what: `${total}`, given: [places, total, null, null] };
      yield { id: "CONTROLE", what: `${family}, ${total}`, given: [weights, total, null, null] };
      yield { id: "RUILCONTROLE", what: `${family} naast ${otherFamily}`, given: [weights, others] };
      yield { id: "RUILCONTROLE", what: `${total}`, given: [places, column(some, () => 1)] };
    }
  }
}

const corrections = {
  "zeven soorten": (index) => ((index % 7) - 3) / 10,
  "bijna stil": (index) => (index % 2 === 0 ? 1e-12 : -1e-12) * (1 + (index % 5)),
  "veel cijfers": (index) => (((index * 37) % 4001) - 1999) / 3000,
};

/** Tables with two margins that a pattern of closed cells can fill. */
function* twoWay({ families }) {
  for (const [rows, columns] of [
    [98, 98],
    [3300, 3],
    [10_000, 1],
    [1, 10_000],
  ]) {
    for (const [family, weight] of Object.entries(families)) {
      for (const [pattern, isOpen] of Object.entries(rows === 98 ? patterns : { vol: patterns.vol })) {
        const weights = Array.from({ length: rows }, (_none, row) =>
          Array.from({ length: columns }, (_cell, place) => (isOpen(row, place) ? weight(row * columns + place) : 0)),
        );
        for (const total of [1, 150]) yield tableOf(weights, `${rows} × ${columns}, ${family}, ${pattern}`, total);
        yield tableOf(weights, `${rows} × ${columns}, ${family}, ${pattern}`, 1e15 / (rows * columns));
      }
    }
  }
  const big = 1e15;
  const forced = [
    [1, 1],
    [1, 0],
  ];
  yield { id: "KRUISVERDEEL", what: "één weg", given: [[[big], [big]], [[big, big]], forced] };
}

/** Margins of a table that has about so many places in every open cell, uneven from cell to cell. */
function tableOf(weights, what, most) {
  const places = weights.map((row, index) =>
    row.map((weight, column) => (weight > 0 ? Math.floor(most * (0.5 + ((index * 31 + column * 17) % 100) / 200)) : 0)),
  );
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const rowTotals = places.map((row) => [sum(row)]);
  const columnTotals = [weights[0].map((_none, column) => sum(places.map((row) => row[column])))];
  return { id: "KRUISVERDEEL", what: `${what}, ${sum(columnTotals[0])}`, given: [rowTotals, columnTotals, weights] };
}

/** Functions over names of regions, keys and half-years. */
function* lookups(called) {
  const municipalities = called("GEMEENTEN")(null);
  const ranges = {
    gemeenten: column(CELLS, (index) => municipalities[index % municipalities.length][0]),
    namen: column(CELLS, (index) => municipalities[index % municipalities.length][1]),
    provincies: column(CELLS, (index) => `PV${20 + (index % 12)}`),
    "één provincie": column(CELLS, () => "PV28"),
    onbekend: column(CELLS, (index) => `Nergens ${index}`),
    land: column(CELLS, () => "NL"),
  };
  for (const [what, regions] of Object.entries(ranges)) {
    for (const category of [null, "regulier"]) yield { id: "OPGAVE", what, given: [regions, category] };
    for (const key of ["inwoners-2022", "spreidingswet-2026", "gelijk"]) {
      yield { id: "SLEUTEL", what: `${what}, ${key}`, given: [key, regions] };
    }
    for (const year of [null, 2022]) yield { id: "INWONERS", what, given: [regions, year] };
    for (const field of [null, "provincie"]) yield { id: "GEBIED", what, given: [regions, field] };
    for (const halfYear of ["2023-I", "2024-I", "2026-II"]) {
      for (const rounding of ["gepubliceerd", "wettelijk"]) {
        yield { id: "TAAKSTELLING", what: `${what}, ${halfYear}`, given: [regions, halfYear, 1e15, rounding] };
      }
    }
  }
  for (const province of [null, "PV28", "Zuid-Holland"]) yield { id: "GEMEENTEN", what: "alle", given: [province] };
  for (const name of ["NL", "PV28"]) {
    for (const method of methods) {
      yield { id: "VERDEEL", what: `${name}, ${method}`, given: [1e15, [[name]], method, null, null] };
    }
  }
  yield { id: "LANDELIJK", what: "2024-I", given: ["2024-I", null] };
  yield { id: "BESLUIT", what: "titel", given: ["titel"] };
  yield { id: "CAPACITEIT", what: "totaal", given: [null] };
}

/** Functions over persons. */
function* persons() {
  const third = Math.floor(CELLS / 3);
  for (const size of [1, 1000, 1e15]) {
    const counts = column(third, (index) => Math.floor(size / (1 + (index % 7))));
    for (const other of [column(third, (index) => Math.floor(size / (1 + (index % 5)))), column(third, () => 0)]) {
      yield { id: "SALDO", what: `${size}`, given: [counts, other, counts] };
      for (const months of [null, 5]) yield { id: "VOORTGANG", what: `${size}`, given: [counts, other, other, months] };
      yield { id: "TOEWIJZING", what: `${size}`, given: [counts, counts, 1e-300, other] };
      for (const norm of [0.91, 1e-300, 0.123456789012345]) {
        yield { id: "BEZETTING", what: `${size}, norm ${norm}`, given: [0, counts, other, counts, norm] };
      }
    }
    yield {
      id: "TREDE",
      what: `${size}`,
      given: [column(CELLS, (index) => -Math.floor(size / (1 + (index % 7)))), null, null],
    };
    for (const [rows, columns] of [
      [5000, 1],
      [1666, 3],
      [1, 5000],
    ]) {
      const tasks = Array.from({ length: rows }, (_none, row) =>
        Array.from({ length: columns }, (_cell, place) => Math.floor(size / (1 + ((row + place) % 7)))),
      );
      const realised = tasks.map((row, index) => row.map((task) => Math.floor(task / (1 + (index % 3)))));
      yield { id: "BIJDRAGE", what: `${rows} × ${columns}, ${size}`, given: [tasks, realised] };
      yield { id: "BIJDRAGE", what: `${rows} × ${columns}, ${size}, gelijk`, given: [tasks, tasks] };
    }
  }
}
