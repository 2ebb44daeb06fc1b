import { version } from "../../package.json";

/** The version of the add-in, as it stands in the register, the log and beside results. */
export const addInVersion: string = version;
