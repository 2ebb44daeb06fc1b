/**
 * Entry of dist/functions.js: ties every function to its id. It must run alone, with nothing but `CustomFunctions`, so
 * that cells compute even when the task pane fails to load.
 */
import * as allocation from "./allocation";
import * as checks from "./checks";
import * as decision from "./decision";
import * as dwellings from "./dwellings";
import * as fairness from "./fairness";
import * as housing from "./housing";
import * as regions from "./regions";
import { shareData } from "./shareData";
import * as twoWay from "./twoWay";

const functions = {
  ...allocation,
  ...checks,
  ...decision,
  ...dwellings,
  ...fairness,
  ...housing,
  ...regions,
  ...twoWay,
};

for (const [id, body] of Object.entries(functions)) CustomFunctions.associate(id, body);
shareData();
