/** Inputs that are made to be difficult. Every family gives the weight of a recipient by its number, the same in every run. */
const FIBONACCI = [1, 1];
while (FIBONACCI.length < 77) FIBONACCI.push(FIBONACCI.at(-1) + FIBONACCI.at(-2));

export const families = {
  gelijk: () => 7,
  "bijna gelijk": (index) => 1e15 + ((index * 7919) % 10_007),
  "halve plekken": (index) => 2 * index + 1,
  "machten van twee": (index) => 2 ** (index % 1000),
  "kleine groei": (index) => 1.001 ** (index % 5000),
  Fibonacci: (index) => FIBONACCI[index % 77],
  uitersten: (index) => (index % 2 === 1 ? 1e304 * ((index % 9973) + 1) : 1e-300 * (index + 1)),
  "één reus": (index) => (index === 0 ? 1e308 : 1e-308 * (1 + (index % 9))),
  "vijftien cijfers": (index) => ((index * 48_271 + 1) % 2_147_483_647) / 1e15 + 0.1,
  "als inwoners": (index) => 1000 + ((index * 48_271) % 899_981),
};

/** From fewer places than recipients to the largest total that every function takes. */
export const totalsFor = (count) => [Math.floor(count / 2), count + Math.floor(count / 2), 96_000, 1e15];

export const methods = ["sluitend", "officieel", "webster", "dhondt", "adams", "hill", "dean"];

/** Bounds per recipient. */
export const boundsFor = {
  "krap om het gemiddelde": (count, total) => {
    const mean = Math.floor(total / count);
    const range = Array.from({ length: count }, (_none, index) => index);
    return [range.map((index) => [Math.max(mean - (index % 3), 0)]), range.map((index) => [mean + 1 + (index % 2)])];
  },
  "oplopende minima": (count, total) => {
    const range = Array.from({ length: count }, (_none, index) => index);
    const step = Math.floor(total / (count * count));
    return [range.map((index) => [step * index]), null];
  },
};

/** Tables with a pattern of places that may be used: weight 0 is closed. */
export const patterns = {
  vol: () => true,
  keten: (row, column) => row === column || row === column + 1,
  trap: (row, column) => row >= column,
  schaakbord: (row, column) => (row + column) % 2 === 0,
};
