import { request } from "node:http";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

const MINUTES = 60_000;

jest.setTimeout(MINUTES);

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: string;
}

/** Sends the path as it is: a browser would already have taken the dots out. */
function get(address: string, path: string, host = new URL(address).host, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: new URL(address).port, path, method, headers: { host } });
    asked.on("error", reject);
    asked.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          policy: String(response.headers["content-security-policy"] ?? ""),
          body: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    asked.end();
  });
}

describe("the server of the workbench", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/werkbank/..%2f..%2fpackage.json",
    "/office-js/%5c..%5c..%5cpackage.json",
    "//etc/passwd",
    "/%00",
  ])("serves nothing outside its folders: %s", async (path) => {
    const { status, body } = await get(opened.address, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain("lrt-verdeelhulp");
  });

  test("answers only to the names of this machine, and only to reading", async () => {
    expect((await get(opened.address, "/", "elders.example")).status).toBe(400);
    expect((await get(opened.address, "/", undefined, "POST")).status).toBe(405);
  });

  test("serves the task pane with its own policy and with office.js of this machine", async () => {
    const pane = await get(opened.address, "/taskpane.html");
    expect(pane.type).toBe("text/html; charset=utf-8");
    expect(pane.policy).toContain("default-src 'none'");
    expect(pane.policy).not.toContain("unsafe");
    expect(pane.body).toMatch(/src="?\/office-js\/office\.js/u);
    expect(pane.body.indexOf("/werkbank/desktop.js")).toBeLessThan(pane.body.indexOf("/office-js/office.js"));
  });

  test.each([
    ["/functions.json", "application/json; charset=utf-8"],
    ["/functions.js", "text/javascript; charset=utf-8"],
    ["/manifest.xml", "application/xml; charset=utf-8"],
    ["/taskpane.css", "text/css; charset=utf-8"],
    ["/assets/icon-32.png", "image/png"],
  ])("serves %s as %s", async (path, type) => {
    const answer = await get(opened.address, path);
    expect([answer.status, answer.type]).toEqual([200, type]);
  });

  test("shows a member of Excel that the host does not know in red, and counts it", async () => {
    const failure = await opened.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.add("Line", context.workbook.getSelectedRange());
        await context.sync();
        return "no failure";
      }).catch((error: unknown) => (error instanceof Error ? error.name : String(error))),
    );
    expect(failure).toBe("RichApi.Error");
    const unknown = await opened.page.evaluate(() => window.workbench?.unknownCalls() ?? []);
    expect(unknown).toEqual([expect.stringContaining("Charts")]);
    expect(await opened.page.locator("#unknown").innerText()).toContain("Charts");
  });
});
