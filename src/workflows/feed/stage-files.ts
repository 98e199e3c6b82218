import { createReadStream } from "node:fs"
import { Transform } from "node:stream"
import { MedusaError } from "@medusajs/framework/utils"
import type { FeedFile, FeedRow } from "../../distributors/adapter"
import { FeedFormatError } from "../../distributors/kit/feed-format-error"
import type { SupplyModuleService } from "../../modules/supply"
import type { FeedRunProgress } from "../../modules/supply/storage/feed-run-store"
import type {
  StagedFile,
  StageFileInput,
} from "../../modules/supply/storage/stage-file"
import { estimateRows } from "./domain/estimate-rows"
import type { TransferredFile } from "./transfer/found-file"

/** A fetched file and how its adapter reads it. */
export type ReadableFile = TransferredFile & { definition: FeedFile }

/**
 * Streams the files of a run into its staging tables, one after the other.
 *
 * @param given.settings the account's values of the adapter's settings
 * @param given.progress counts the rows of files of the kind `counted`
 * @throws MedusaError INVALID_DATA when a file is not what it should be, or a
 *   required one has no usable row: an empty feed must not empty the shop
 */
export async function stageFiles(
  supply: SupplyModuleService,
  given: {
    run_id: string
    files: readonly ReadableFile[]
    settings: Readonly<Record<string, unknown>>
    progress: FeedRunProgress
    counted: FeedRow["kind"]
  }
): Promise<void> {
  const { run_id, files, settings, progress, counted } = given
  for (const [at, file] of files.entries()) {
    const { kind, isUpdate = false } = file.definition
    const isCounted = kind === counted
    const read = { rows: 0, bytes: 0 }
    const before = progress.rows ?? 0
    const staged = await stage(supply, file, {
      run_id,
      file: at + 1,
      file_name: file.name,
      kind,
      is_update: isUpdate,
      records: file.definition.read(contentOf(file.path, read), settings),
      onRows: (count) => {
        read.rows += count
        const estimate = estimateRows(read, file.bytes)
        if (isCounted && estimate !== null) {
          progress.rows = before + read.rows
          progress.total_rows = before + estimate
        }
      },
    })
    if (isCounted) {
      progress.rows = before + staged.rows
      progress.total_rows = progress.rows
    }
    const { isRequired } = file.definition
    if (isRequired && staged.rows === staged.rejected) {
      throw unusable(
        file,
        "it has no usable row. See the rejected rows, and get a whole file from the distributor."
      )
    }
  }
}

/** A file that can't be read says so under its name. */
async function stage(
  supply: SupplyModuleService,
  file: ReadableFile,
  input: StageFileInput
): Promise<StagedFile> {
  try {
    return await supply.stageFeedFile(input)
  } catch (error) {
    throw error instanceof FeedFormatError
      ? unusable(file, error.message)
      : error
  }
}

function unusable(file: ReadableFile, reason: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The file ${file.name} was not applied, and the items stay as they were: ${reason}`
  )
}

/** A file's content, with its bytes counted as they are read. */
function contentOf(path: string, read: { bytes: number }): Transform {
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read.bytes += chunk.length
      done(null, chunk)
    },
  })
  const source = createReadStream(path)
  source.on("error", (error) => counter.destroy(error))
  counter.on("close", () => source.destroy())
  return source.pipe(counter)
}
