/** What may go wrong with one request. */
export type Fault =
  /** Nothing is done, and the client hears of an error. */
  | { readonly kind: "error"; readonly code?: "GeneralException" | "AccessDenied" | "InvalidArgument" }
  /** Everything is done; the answer gets lost: the client hears of a broken connection, or never hears anything. */
  | { readonly kind: "answerLost"; readonly heard: "error" | "never" }
  /** Everything is done, and yet the answer is an error. */
  | { readonly kind: "reportedFailed" }
  /** Nothing is done, and yet the answer is that of a success. */
  | { readonly kind: "reportedFine" }
  /** Actions before this one are done; then the batch ends with an error. */
  | { readonly kind: "stopped"; readonly at: number }
  /** Somebody begins to type; it ends after some time. */
  | { readonly kind: "editMode"; readonly milliseconds?: number };

export const faultKinds = ["error", "answerLost", "reportedFailed", "reportedFine", "stopped", "editMode"] as const;
