/** Makes the sentences known that the pane and the command line say and no cell: whoever shows problems of files imports this once. */
import { addSentences } from "./catalogue";
import intake from "./nl/intake.json";
import orders from "./nl/orders.json";

addSentences({ ...intake, ...orders });
