/** What stands in the state of the pane for the value of a slice. */
export interface SliceEntry {
  /** The same change on what the slice holds by now: somebody may have typed since the change was made. */
  readonly onto: (now: SliceEntry | undefined) => SliceEntry;
}
