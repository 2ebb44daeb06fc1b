import type { OrderStamp } from "../plans/order";

/** Letters and digits that nobody mistakes for one another; a power of two, so that each is equally likely. */
const SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
/** A letter first: eight digits would pass for a number. */
const FIRST_SIGNS = "abcdefghijkmnpqr";
const LENGTH = 8;

/** Id and moment of an order that is given now. */
export function orderStamp(now: Date): Pick<OrderStamp, "id" | "at" | "localTime"> {
  return { id: newId(), at: now.toISOString(), localTime: localTime(now) };
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte, index) => {
    const signs = index === 0 ? FIRST_SIGNS : SIGNS;
    return signs.charAt(byte % signs.length);
  }).join("");
}

/** "2026-11-28 09:30 (UTC+1)": what the clock of this computer shows, with its zone. */
export function localTime(now: Date): string {
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())} (${zoneName(-now.getTimezoneOffset())})`;
}

/** The day on the clock on the wall, "2026-11-28". */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

/** @param ahead Minutes ahead of UTC. */
export function zoneName(ahead: number): string {
  if (ahead === 0) return "UTC";
  const minutes = Math.abs(ahead) % 60;
  const hours = (Math.abs(ahead) - minutes) / 60;
  return `UTC${ahead < 0 ? "-" : "+"}${hours}${minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`}`;
}
