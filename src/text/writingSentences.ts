/** Makes the sentences known about what an order writes and what stands in its way: orders say them, no cell and no first look of the pane. */
import { addSentences } from "./catalogue";
import writing from "./nl/writing.json";

addSentences(writing);
