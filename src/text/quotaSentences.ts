/** Makes the sentences known about the housing quota and what belongs to it: plans say them, no cell and no first look of the pane. */
import { addSentences } from "./catalogue";
import quota from "./nl/quota.json";
import tasks from "./nl/tasks.json";

addSentences({ ...quota, ...tasks });
