/**
 * A loader for webpack: of a file of figures the fields stay behind that no rule reads. The file itself keeps them beside each figure.
 * Who needs them reads the file elsewhere: a whole decision comes from the feed of decisions, the origin of a national number
 * from the part of the pane that tells it.
 */
module.exports = function leaveOutUnread(text) {
  const unread = new Set(this.getOptions().unread);
  return JSON.stringify(JSON.parse(text), (name, value) => (unread.has(name) ? undefined : value));
};
