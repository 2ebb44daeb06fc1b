/** What a test file gets for jsdom: the one of the process, see environment.mjs. */
module.exports = globalThis.loadJsdomOnce();
