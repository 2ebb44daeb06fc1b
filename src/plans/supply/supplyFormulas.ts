/** Brings the formulas of both tables about supply: orders and findings need them, the first look of the pane does not. */
import { bringFormulas } from "../lateFormulas";
import { blockFormulas } from "./blockFormulas";
import { suppliedFormulas } from "./suppliedFormulas";
import { blockHead, suppliedHead } from "./supplyHeads";

bringFormulas(blockHead.name, blockFormulas);
bringFormulas(suppliedHead.name, suppliedFormulas);
