/** Makes known what a plan says when a result cannot be brought back: it comes with the plan. */
import { addSentences } from "./catalogue";
import freezing from "./nl/freezing.json";

addSentences(freezing);
