/** Milliseconds as `1 h 02 min`, `3 min 05 s` or `12 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  if (hours > 0) {
    return `${hours} h ${padded(minutes % 60)} min`
  }
  return minutes > 0
    ? `${minutes} min ${padded(seconds % 60)} s`
    : `${seconds} s`
}

function padded(value: number): string {
  return String(value).padStart(2, "0")
}
