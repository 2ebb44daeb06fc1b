/**
 * The one place that imports zod, so that it is told before the first schema never to probe for `new Function`: the
 * policy of the page forbids that and would report it. Use as `import * as z from "./schema"`.
 */
import { config } from "zod";

config({ jitless: true });

export * from "zod";
