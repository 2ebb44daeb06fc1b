/** Makes the sentences known about files, pastes and feeds that are read: only who takes in a source needs them, and not the first load of the pane. */
import { addSentences } from "./catalogue";
import reading from "./nl/reading.json";
import sourceFile from "./nl/sourceFile.json";

addSentences({ ...reading, ...sourceFile });
