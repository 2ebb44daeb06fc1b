/**
 * The one place that imports zod, so that it is told before the first schema never to probe for `new Function`: the
 * policy of the page forbids that and would report it.
 */
import * as z from "zod";

z.config({ jitless: true });

export { z };
