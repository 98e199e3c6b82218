/**
 * How many rows a file holds, judged by what has been read of it; null while
 * nothing was.
 *
 * @param read rows and bytes so far
 * @param bytes of the whole file
 */
export function estimateRows(
  read: { rows: number; bytes: number },
  bytes: number
): number | null {
  if (read.rows === 0 || read.bytes === 0) {
    return null
  }
  const share = Math.min(1, read.bytes / bytes)
  return Math.max(read.rows, Math.round(read.rows / share))
}
