const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!|PYTHON!)$/u;

/** Whether what a cell shows is an error of Excel, or the sign that its answer is still to come. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value);
}
