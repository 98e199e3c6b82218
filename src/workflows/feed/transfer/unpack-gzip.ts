import { createReadStream, createWriteStream } from "node:fs"
import { rename, rm, stat } from "node:fs/promises"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import { createGunzip } from "node:zlib"
import { messageOf } from "../../../schemas/message-of"
import { feedLimits, limitBytes } from "./feed-limits"
import { FeedTransferError } from "./feed-transfer-error"

/**
 * Unpacks a gzip file in its place, streaming.
 *
 * @param name for messages
 * @throws FeedTransferError when it is damaged or beyond the limits
 */
export async function unpackGzip(
  path: string,
  name: string,
  limits = feedLimits
): Promise<void> {
  const packed = `${path}.gz`
  await rename(path, packed)
  try {
    const { size } = await stat(packed)
    await pipeline(
      createReadStream(packed),
      createGunzip(),
      limitRatio(name, limits.ratio, size),
      limitBytes(name, limits.bytes),
      createWriteStream(path)
    )
  } catch (error) {
    if (error instanceof FeedTransferError) {
      throw error
    }
    const reason = messageOf(error)
    throw unusable(name, `it is damaged (${reason})`)
  } finally {
    await rm(packed, { force: true })
  }
}

function limitRatio(name: string, ratio: number, packed: number): Transform {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > ratio * packed) {
        done(
          unusable(name, `it would grow to more than ${ratio} times its size`)
        )
      } else {
        done(null, chunk)
      }
    },
  })
}

function unusable(name: string, reason: string): FeedTransferError {
  return new FeedTransferError(
    `the file ${name} can't be unpacked: ${reason}; nothing was changed. Get a whole file from the distributor.`,
    false
  )
}
