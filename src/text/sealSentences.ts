/** Makes known why a workbook cannot be sealed: only who seals needs it. */
import { addSentences } from "./catalogue";
import sealing from "./nl/sealing.json";

addSentences(sealing);
