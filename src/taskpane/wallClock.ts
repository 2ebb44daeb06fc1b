/** The clock on the wall of the planner: "09:30". */
export function wallClock(): string {
  return new Date().toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}
