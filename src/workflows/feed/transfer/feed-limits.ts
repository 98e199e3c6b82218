import { Transform } from "node:stream"
import { FeedTransferError } from "./feed-transfer-error"

/** What a feed's file may be; more is a mistake or an attack. */
export interface FeedLimits {
  /** Bytes of one file, packed or not. */
  readonly bytes: number
  /** Of a file's size to its size while packed. */
  readonly ratio: number
}

export const feedLimits: FeedLimits = { bytes: 4 * 1024 ** 3, ratio: 200 }

/**
 * Passes a file on and fails once it is larger than a feed's file may be,
 * whatever its sender said before.
 */
export function limitBytes(name: string, greatest = feedLimits.bytes) {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > greatest) {
        done(
          new FeedTransferError(
            `${name} is larger than ${greatest} bytes; nothing was changed. Ask the distributor for a smaller file.`,
            false
          )
        )
      } else {
        done(null, chunk)
      }
    },
  })
}
