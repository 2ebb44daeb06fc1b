import { isLocal } from "../../../src/intake/decision/localSentence";

describe("a sentence about a part of the country", () => {
  test.each([
    "Friesland krijgt een opgave van 3.744 opvangplekken.",
    "Voor Brabant geldt een opgave van 9.658 opvangplekken.",
    "zuid holland moet 19.097 plekken leveren.",
    "De Zeeuwse opgave bedraagt 1.469 opvangplekken.",
    "De Limburgse gemeenten moeten 4.355 opvangplekken regelen.",
    "De Groninger opgave is 3.851 plekken.",
    "De Drentse opgave is 3.553 plekken.",
    "De opgave voor Zeist bedraagt 350 opvangplekken.",
    "De opgave voor De Fryske Marren bedraagt 350 opvangplekken.",
    "De opgave voor 's-Hertogenbosch is 1.350 plekken.",
    "De opgave voor Den Bosch is 1.350 plekken.",
    "Amsterdam-Zuidoost moet 1.350 plekken regelen.",
    "De opgave van Abcoude is 350 plekken.",
    "De provincie moet 4.793 opvangplekken regelen.",
    "Onze gemeente moet 350 opvangplekken regelen.",
    "Elke provincie krijgt 500 plekken.",
    "Er zijn 500 plekken per gemeente nodig.",
    "De opgave voor de veiligheidsregio IJsselland is 1.800 plekken.",
    "Twente moet 3.000 opvangplekken regelen.",
    "De regio moet 3.000 plekken regelen.",
    "Het COA wil een azc met 1.500 opvangplekken bouwen.",
    "De locatie moet 500 plekken hebben.",
    "In Ter Apel zijn 2.000 plekken nodig.",
    "Voor Ter Apel geldt een opgave van 2.000 plekken.",
    "Uw opgave bedraagt 4.793 plekken.",
    "U moet 4.793 plekken regelen.",
    "De opgave voor ons gebied is 4.793 plekken.",
    "In Noord-Nederland zijn 9.000 plekken nodig.",
    "De provinciale opgave is 4.793 plekken.",
  ])("%s", (sentence) => {
    expect(isLocal(sentence)).toBe(true);
  });

  test.each([
    "Op 1 januari 2027 zijn 96.000 opvangplekken nodig, waarvan 8.140 voor amv.",
    "De 96.000 opvangplekken worden verdeeld over de provincies.",
    "Alle gemeenten samen moeten 96.000 opvangplekken regelen.",
    "Aan de provincies is gevraagd om 96.000 opvangplekken.",
    "Provinciale regietafels verdelen de 96.000 opvangplekken.",
    "In Nederland zijn 96.000 opvangplekken nodig.",
    "Heel Nederland heeft 96.000 opvangplekken nodig.",
    "Dat kan leiden tot 96.000 plekken, en dat is echt het best.",
    "De minister van Asiel en Migratie stelt 96.000 plekken vast, op advies van het COA en de Tweede Kamer.",
    "De veiligheidsregio's en regio's verdelen 96.000 plekken.",
  ])("and one about the whole: %s", (sentence) => {
    expect(isLocal(sentence)).toBe(false);
  });
});
