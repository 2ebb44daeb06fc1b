import { escapedMarkup, trustedScript } from "../../src/taskpane/trustedScript";

const PAGE = "https://lrt.example/verdeelhulp/taskpane.html";

describe("a script that is loaded later", () => {
  test.each([
    "section-decision.js",
    "/functions.js",
    "https://lrt.example/anders.js",
    "https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js",
  ])("may come from the add-in or from Microsoft: %s", (address) => {
    expect(trustedScript(address, PAGE)).toBe(address);
  });

  test.each([
    "https://elders.example/a.js",
    "http://appsforoffice.microsoft.com/a.js",
    "https://appsforoffice.microsoft.com.elders.example/a.js",
    "//elders.example/a.js",
    "data:text/javascript,alert(1)",
    "javascript:alert(1)",
    "https://",
  ])("may not come from anywhere else: %s", (address) => {
    expect(trustedScript(address, PAGE)).toBeNull();
  });

  test("text never becomes an element", () => {
    expect(escapedMarkup('<img src=x onerror="alert(1)">')).toBe('&lt;img src=x onerror="alert(1)">');
  });
});
