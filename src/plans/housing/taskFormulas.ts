/** Brings the formulas of the tables beside the housing quota: orders and findings need them, the first look of the pane does not. */
import { bringFormulas } from "../lateFormulas";
import { dwellingFormulas } from "./formulas/dwellingFormulas";
import { locationFormulas } from "./formulas/locationFormulas";
import { occupancyFormulas } from "./formulas/occupancyFormulas";
import { threeTasksFormulas } from "./formulas/threeTasksFormulas";
import { dwellingHead, locationHead, occupancyHead, threeTasksHead } from "./taskHeads";

bringFormulas(dwellingHead.name, dwellingFormulas);
bringFormulas(locationHead.name, locationFormulas);
bringFormulas(threeTasksHead.name, threeTasksFormulas);
bringFormulas(occupancyHead.name, occupancyFormulas);
