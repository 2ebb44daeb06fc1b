/**
 * A loader for webpack: of the register of decisions the fields stay behind that no rule reads. Where somebody needs a whole decision, it
 * comes from the feed of decisions, which holds every field.
 */
const UNREAD = new Set([
  "schemaVersie",
  "geldigVan",
  "geldigTot",
  "bevestigt",
  "geraadpleegdOp",
  "sha256",
  "categorieen",
  "controle",
]);

/** @param {string} text The file. */
module.exports = function leaveOutUnread(text) {
  return JSON.stringify(JSON.parse(text), (name, value) => (UNREAD.has(name) ? undefined : value));
};
