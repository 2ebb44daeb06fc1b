import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

const load = createRequire(import.meta.url);

/**
 * Node for one test file, with jsdom loaded once for all files of a process: each took a second to load its five hundred modules anew.
 * Nothing that a test does stays in it, for every window is made by itself.
 */
export default class JsdomOnce extends TestEnvironment {
  constructor(...given) {
    super(...given);
    // A function: when a file is done, what its globals hold is emptied.
    this.global.loadJsdomOnce = () => load("jsdom");
  }
}
