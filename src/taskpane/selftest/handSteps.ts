/** What only a person can see, with the open questions of docs/beheer.md that it answers. */
export const handSteps = [
  { id: "askedTyping", questions: ["C41"] },
  { id: "askedUndo", questions: ["C16", "C32"] },
  { id: "askedButton", questions: ["C19"] },
  { id: "askedHover", questions: ["C17"] },
] as const;
