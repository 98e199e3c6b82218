import { setTimeout as pause } from "node:timers/promises"
import type { FeedServer, RemoteFile } from "./feed-server"
import { FeedTransferError } from "./feed-transfer-error"

/** A file as it was before it was fetched. */
export interface Look {
  /** Of the wanted file, or the archive's key. */
  id: string
  file: RemoteFile
  /** By this machine's clock, in milliseconds. */
  at: number
}

/**
 * Nobody writes any more to a file of that age. A day, because the clock of a
 * feed server may be in another time zone.
 */
const quietAge = 24 * 3_600_000

/**
 * The files that someone is still writing: they are looked at once more, some
 * time after the first look, and are larger, newer or gone.
 *
 * @param given.settling least milliseconds between two looks at a file
 */
export async function findGrowing(
  server: FeedServer,
  given: { looks: readonly Look[]; settling: number }
): Promise<{ id: string; failure: FeedTransferError }[]> {
  const { looks, settling } = given
  const young = looks.filter(({ file, at }) => !isQuiet(file, at))
  const lookAgainAt = Math.max(...young.map(({ at }) => at + settling))
  if (lookAgainAt > Date.now()) {
    await pause(lookAgainAt - Date.now())
  }
  const growing: { id: string; failure: FeedTransferError }[] = []
  for (const { id, file } of looks) {
    const now = await server.lookAgain(file)
    if (!now || !isSame(file, now)) {
      growing.push({ id, failure: describe(file, now) })
    }
  }
  return growing
}

function isQuiet({ modified_at }: RemoteFile, at: number): boolean {
  return modified_at !== null && at - modified_at.getTime() > quietAge
}

function isSame(before: RemoteFile, after: RemoteFile): boolean {
  return (
    before.size === after.size &&
    before.modified_at?.getTime() === after.modified_at?.getTime()
  )
}

function describe(file: RemoteFile, now: RemoteFile | null): FeedTransferError {
  const what = !now
    ? "was taken away while it was fetched"
    : now.size === file.size
      ? "was written again while it was fetched"
      : `is still being written (${sizeOf(file)} bytes, then ${sizeOf(now)})`
  return new FeedTransferError(
    `${file.name} ${what}; nothing was changed. Pull the feed again once the distributor has put it there whole.`,
    true
  )
}

const sizeOf = ({ size }: RemoteFile) => size ?? "an unknown number of"
