/** One cause in one sentence, with what it is about for each recipient where these are many. */
export interface PaneWarning {
  readonly text: string;
  readonly details: readonly string[];
}

export function warn(text: string, details: readonly string[] = []): PaneWarning {
  return { text, details };
}
