/** Makes known why a selection is no map: it comes with what reads the selection. */
import { addSentences } from "./catalogue";
import mapping from "./nl/mapping.json";

addSentences(mapping);
