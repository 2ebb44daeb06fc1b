/** Which columns of a list hold what. */
export interface ListColumns {
  readonly code: number | null;
  readonly name: number | null;
  readonly count: number;
  /** Whether codes may be bare numbers: under "gemeentecode" 344 is GM0344. */
  readonly hasMunicipalNumbers: boolean;
  /** Whether the code column says that it holds codes: "Gebied" may hold names as well. */
  readonly isCodeSure: boolean;
  /** The headers as the list has them, or the number of the column in a list without. */
  readonly region: string;
  readonly countHeader: string;
  /** How many of the lines stand above the first row of the list. */
  readonly skipped: number;
}
