import type { RemoteFile } from "./feed-server"

/** Files whose names match a pattern with `*`, whatever their case. */
export function matchesOf<File extends { name: string }>(
  files: readonly File[],
  pattern: string
): File[] {
  const parts = pattern
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
  const expression = new RegExp(`^${parts.join(".*")}$`, "i")
  return files.filter((file) => expression.test(file.name))
}

/** By modification time, then by name; one without a time is the oldest. */
export function newestOf<File extends Pick<RemoteFile, "name" | "modified_at">>(
  files: readonly File[]
): File | null {
  const [newest] = [...files].sort(
    (one, other) =>
      (other.modified_at?.getTime() ?? 0) - (one.modified_at?.getTime() ?? 0) ||
      (one.name < other.name ? 1 : -1)
  )
  return newest ?? null
}
