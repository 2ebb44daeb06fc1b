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

/** Lehmer's generator: a number from 0 to 1 that is the same in every run. */
const noise = (index) => ((index * 48_271 + 11) % 2_147_483_647) / 2_147_483_647;

/** More of them, for the sweep. */
export const wideFamilies = {
  ...families,
  "gelijk, groot": () => 1e308,
  "gelijk, klein": () => 5e-324,
  "gelijk, tiende": () => 0.1,
  "1e305 naast 1e-305": (index) => (index % 2 === 0 ? 1e305 : 1e-305),
  "1e305 naast 1e-305, oplopend": (index) => (index % 2 === 0 ? 1e305 : 1e-305) * (1 + (index % 900)),
  "alle machten": (index) => 10 ** (Math.floor(noise(index) * 616) - 308) * (1 + noise(index + 7)),
  "meetkundig tot 1e300": (index) => 1.15 ** (index % 5000) * 1e-3,
  "meetkundig, fijn": (index) => 1.0000001 ** index,
  "één gedeeld door": (index) => 1 / (index + 1),
  kwadraten: (index) => (index + 1) ** 2,
  "producten n(n+1)": (index) => (index + 1) * (index + 2),
  "twee soorten": (index) => (index % 2 === 0 ? 3 : 2),
  "reus van 15 cijfers": (index) => (index === 0 ? 1e15 : 1),
  "reus zonder einde": (index) => (index === 0 ? 1e308 : 1),
  "twee reuzen": (index) => (index < 2 ? 1e308 : 1e-10),
  "bijna gelijk, 1e308": (index) => 1e308 * (1 - (index % 1009) * 2 ** -52),
  "bijna gelijk, tienden": (index) => 1 + ((index * 7919) % 10_007) * 2 ** -50,
  "meest nul": (index) => (index % 1000 === 3 ? 1 + index : 0),
  "grote breuken": (index) => (noise(index) * 1e15 + 0.5) / 3,
};

export const wideTotalsFor = (count) => [1, count, ...totalsFor(count), Number.MAX_SAFE_INTEGER];

const listed = (count, cell) => Array.from({ length: count }, (_none, index) => [cell(index)]);

export const wideBoundsFor = {
  ...boundsFor,
  "maxima die net passen": (count, total) => {
    const most = Math.ceil(total / count);
    return [null, listed(count, (index) => (index % 97 === 0 ? most + 97 : most))];
  },
  "minima die net passen": (count, total) => {
    const least = Math.floor(total / count);
    return [listed(count, (index) => (index % 97 === 0 ? least : Math.max(least - 1, 0))), null];
  },
  "alles vast op één na": (count, total) => {
    const mean = Math.floor(total / count);
    const fixed = (index) => (index === count - 1 ? 0 : mean);
    return [listed(count, fixed), listed(count, (index) => (index === count - 1 ? total : mean || "geen"))];
  },
  "scheve maxima": (count, total) => [
    null,
    listed(count, (index) => Math.ceil((2.5 * total * (index + 1)) / count ** 2)),
  ],
};
