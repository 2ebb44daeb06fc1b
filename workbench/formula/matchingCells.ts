import { criterionOf } from "./criteria";
import { type Content, type Matrix, numberIn } from "./values";

/** What is remembered of a matrix as long as nobody changes the cells it was read from. */
interface Lists {
  readonly contents: readonly Content[];
  /** Where each value stands, made when it is first asked for. */
  places: ReadonlyMap<string, readonly number[]> | null;
}

const known = new WeakMap<Matrix, Lists>();

/** The contents of a matrix, row after row. */
export function listOf(matrix: Matrix): readonly Content[] {
  return listsOf(matrix).contents;
}

/** The numbers of the cells that meet all criteria, each on its own range, in order. */
export function matchingCells(ranges: readonly Matrix[], wanted: readonly Content[]): readonly number[] {
  const lists = ranges.map(listsOf);
  const found = wanted.map((value, index) => placesOf(lists[index], value));
  const shortest = found.reduce<readonly number[] | null>(
    (best, places) => (places !== null && places.length < (best?.length ?? Infinity) ? places : best),
    null,
  );
  const tests = wanted.flatMap((value, index) => {
    if (shortest !== null && found[index] === shortest) return [];
    return [{ meets: criterionOf(value), contents: lists[index]?.contents ?? [] }];
  });
  const cells = shortest ?? Array.from(lists[0]?.contents ?? [], (_content, cell) => cell);
  return cells.filter((cell) => tests.every(({ meets, contents }) => meets(contents[cell] ?? null)));
}

function listsOf(matrix: Matrix): Lists {
  const lists = known.get(matrix) ?? { contents: matrix.flat(), places: null };
  known.set(matrix, lists);
  return lists;
}

/** Where a value stands when the criterion asks for that value only; null for other criteria. */
function placesOf(lists: Lists | undefined, wanted: Content): readonly number[] | null {
  if (lists === undefined || wanted === null || typeof wanted === "boolean") return null;
  if (typeof wanted === "string" && !/^[\p{L}\d][^*?~]*$/u.test(wanted)) return null;
  if (typeof wanted === "string" && /^(?:TRUE|FALSE)$/iu.test(wanted)) return null;
  lists.places ??= placesIn(lists.contents);
  const number = typeof wanted === "number" ? wanted : numberIn(wanted);
  return lists.places.get(number === null ? `text ${String(wanted).toLowerCase()}` : `number ${number}`) ?? [];
}

/** Text that reads as a number stands under both. */
function placesIn(contents: readonly Content[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (key: string, cell: number): void => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [cell]);
    else list.push(cell);
  };
  contents.forEach((content, cell) => {
    if (content === null || typeof content === "boolean") return;
    const number = typeof content === "number" ? content : numberIn(content);
    if (number !== null) add(`number ${number}`, cell);
    if (typeof content === "string") add(`text ${content.toLowerCase()}`, cell);
  });
  return places;
}
