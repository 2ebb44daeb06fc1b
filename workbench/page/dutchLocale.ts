/** The language in which the page writes numbers when nobody names one. */
const LANGUAGE = "nl-NL";

/** The grid writes the sums under the sheet in the language of the browser, which may be any; here it is Dutch. */
export function writeNumbersInDutch(): void {
  const inLanguage = Object.getOwnPropertyDescriptor(Number.prototype, "toLocaleString")?.value as NumberWriter;
  Number.prototype.toLocaleString = function (this: number, ...asked): string {
    const [language = LANGUAGE, options] = asked;
    return inLanguage.call(this, language, options);
  };
}

type NumberWriter = (this: number, ...asked: Parameters<number["toLocaleString"]>) => string;
