/** Makes the sentences of findings known: whoever shows findings imports this once. */
import { addSentences } from "./catalogue";
import findings from "./nl/findings.json";
import inspection from "./nl/inspection.json";

addSentences({ ...findings, ...inspection });
