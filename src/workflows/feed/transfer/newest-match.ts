import type { RemoteFile } from "./feed-server"

/**
 * Files whose names match a pattern, whatever their case: `*` is any text,
 * `|` parts alternatives. Each may be packed by gzip, its name then ends so.
 */
export function matchesOf<File extends { name: string }>(
  files: readonly File[],
  pattern: string
): File[] {
  const expressions = alternativesOf(pattern).map(expressionOf)
  return files.filter((file) =>
    expressions.some((expression) => expression.test(file.name))
  )
}

/** `a.csv|b.csv` gives `a.csv` and `b.csv`. */
export function alternativesOf(pattern: string): string[] {
  return pattern
    .split("|")
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== "")
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

function expressionOf(alternative: string): RegExp {
  const parts = alternative
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join(".*")}(\\.gz)?$`, "i")
}
