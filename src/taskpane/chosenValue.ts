/** What a planner chose or typed in the field of an event. */
export function chosenValue(event: Event): string {
  const { target } = event;
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : "";
}
