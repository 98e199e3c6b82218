import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { TakenFile } from "../../modules/supply/domain/taken-file"
import type { FeedComparison } from "./domain/compare-feeds"
import type { ReadableFile } from "./stage-files"
import type { TransferredFile } from "./transfer/found-file"

/**
 * What is kept with a run of its files.
 *
 * @param files those that are read; the others, as archives, only carry them
 * @param settings the account's values of the adapter's settings
 */
export function takeFiles(
  transferred: readonly TransferredFile[],
  files: readonly ReadableFile[],
  settings: Readonly<Record<string, unknown>>
): TakenFile[] {
  return transferred.map(({ id, name, bytes, sha256, modified_at }) => {
    const file = { name, bytes, sha256 }
    const read = files.find((readable) => readable.id === id)
    return read
      ? {
          ...file,
          id,
          modified_at: modified_at?.toISOString() ?? null,
          reading: readingOf(read, settings),
        }
      : file
  })
}

/**
 * By a schedule nothing older is applied; a person who pulls a feed by hand
 * takes what is there.
 *
 * @throws MedusaError NOT_ALLOWED
 */
export function refuseOlder(
  comparison: FeedComparison,
  trigger: "manual" | "schedule"
): void {
  if (comparison.kind !== "older" || trigger === "manual") {
    return
  }
  const { file, applied } = comparison
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The file ${describe(file)} is older than ${describe(applied)}, which was applied; nothing was changed. Wait for a newer file, or pull the feed by hand to apply the older one.`
  )
}

function describe({ name, modified_at }: TakenFile): string {
  return modified_at ? `${name} of ${modified_at}` : name
}

/** A new version of this package may read the same file otherwise. */
function readingOf(
  { definition }: ReadableFile,
  settings: Readonly<Record<string, unknown>>
): string {
  const { kind, isUpdate = false } = definition
  const sorted = Object.entries(settings).sort(([one], [other]) =>
    one < other ? -1 : 1
  )
  return createHash("sha256")
    .update(JSON.stringify([packageVersion(), kind, isUpdate, sorted]))
    .digest("hex")
}

const packageSchema = z.object({ version: z.string() })
let version: string | undefined

function packageVersion(): string {
  if (version === undefined) {
    let folder = __dirname
    while (!existsSync(join(folder, "package.json"))) {
      folder = dirname(folder)
    }
    const text = readFileSync(join(folder, "package.json"), "utf8")
    version = packageSchema.parse(JSON.parse(text)).version
  }
  return version
}
