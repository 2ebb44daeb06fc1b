/** A file that a command is given: what every command says when it is not there, and how much of it is opened. */
import { readFileSync, statSync } from "node:fs";

/** The command itself is wrong: it ends with 2. */
export class WrongUse extends Error {}

const LARGEST_FILE_THAT_IS_OPENED = 5_000_001;

/** A larger file is refused by its size alone; only so much of it is opened. */
export function bytesOfFile(path) {
  let stats;
  try {
    stats = statSync(path);
  } catch {
    throw new WrongUse(`Het bestand ${path} is er niet.`);
  }
  if (!stats.isFile()) throw new WrongUse(`${path} is geen bestand.`);
  return new Uint8Array(stats.size > LARGEST_FILE_THAT_IS_OPENED ? LARGEST_FILE_THAT_IS_OPENED : readFileSync(path));
}
