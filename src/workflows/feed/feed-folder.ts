import { tmpdir } from "node:os"
import { join } from "node:path"

/** Where a run's files lie; known to whoever cleans up after a dead run. */
export function feedFolder(runId: string): string {
  return join(tmpdir(), `medusa-dropship-${runId}`)
}
