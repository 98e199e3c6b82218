import type { FeedRunStatus } from "../../schemas/feed-run"

/** Badge colour of each status of a feed run. */
export const feedRunColors = {
  running: "blue",
  succeeded: "green",
  held: "orange",
  failed: "red",
  discarded: "grey",
} as const satisfies Record<FeedRunStatus, string>
