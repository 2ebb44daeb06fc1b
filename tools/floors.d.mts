export const floors: readonly (readonly string[])[];
export const officeFree: readonly string[];
export function roomsBelow(room: string): readonly string[];
