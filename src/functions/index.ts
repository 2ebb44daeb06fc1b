/**
 * Entry of dist/functions.js: ties every function to its id. It must run alone, with nothing but `CustomFunctions`, so
 * that cells compute even when the task pane fails to load.
 */
import * as allocation from "./allocation";
import * as comparison from "./comparison";
import * as decision from "./decision";
import * as dwellings from "./dwellings";
import * as housing from "./housing";
import * as regions from "./regions";

const functions = { ...allocation, ...comparison, ...decision, ...dwellings, ...housing, ...regions };

for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);
