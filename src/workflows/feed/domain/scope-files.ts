import type { FeedDefinition, FeedFile } from "../../../distributors/adapter"
import type { FeedRunScope } from "../../../schemas/feed-run"

/** The files that a run of a scope takes. */
export function scopeFiles(
  { files, stock }: Pick<FeedDefinition, "files" | "stock">,
  scope: FeedRunScope
): readonly FeedFile[] {
  return scope === "full"
    ? files
    : files.filter(({ id }) => stock?.files.includes(id))
}
