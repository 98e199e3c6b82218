import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { join, posix } from "node:path"
import { Readable } from "node:stream"
import { setTimeout as pause } from "node:timers/promises"
import { FileSystem, type FtpConnection } from "ftp-srv"

/** One file as it was sent. */
export type FtpDownload = {
  /** With a leading slash. */
  file: string
  bytes: number
  completed: boolean
  /** Whether the connection was encrypted. */
  secure: boolean
}

/** What goes wrong while a file is sent. */
export type FtpTransferFault =
  | { kind: "drop-data"; afterBytes: number }
  /** Ends early and still says "226 Transfer complete". */
  | { kind: "truncate"; afterBytes: number }
  /** Sends no more, and does not say so: the connection stays open. */
  | { kind: "stall"; afterBytes: number }
  /** Milliseconds before each chunk of 64 KiB. */
  | { kind: "slow"; delayMs: number }

const longerThanAnyTest = 3_600_000

/** The folder a client sees; sends files as the transfer's fault says. */
export class FeedFiles extends FileSystem {
  constructor(
    connection: FtpConnection,
    root: string,
    private readonly observer: {
      downloads: FtpDownload[]
      takeFault: () => FtpTransferFault | undefined
    }
  ) {
    super(connection, { root, cwd: "/" })
  }

  override async read(
    fileName: string,
    { start }: { start?: number } = {}
  ): Promise<{ stream: Readable; clientPath: string }> {
    // Resolved as an absolute path first: nothing above the root is reached.
    const clientPath = posix.resolve("/", this.cwd, fileName)
    const path = join(this.root, clientPath)
    if ((await stat(path)).isDirectory()) {
      throw new Error(`${clientPath} is a folder`)
    }
    const download: FtpDownload = {
      file: clientPath,
      bytes: 0,
      completed: false,
      secure: this.connection.secure,
    }
    this.observer.downloads.push(download)
    const chunks = send(path, start ?? 0, download, this.observer.takeFault())
    return { stream: Readable.from(chunks, { objectMode: false }), clientPath }
  }
}

async function* send(
  path: string,
  start: number,
  download: FtpDownload,
  fault: FtpTransferFault | undefined
): AsyncGenerator<Buffer> {
  const limit = fault && "afterBytes" in fault ? fault.afterBytes : Infinity
  const source = createReadStream(path, { start })
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (fault?.kind === "slow") {
      await pause(fault.delayMs, undefined, { ref: false })
    }
    const part = chunk.subarray(0, limit - download.bytes)
    download.bytes += part.length
    yield part
    if (download.bytes >= limit) {
      if (fault?.kind === "drop-data") {
        throw new Error("The connection was lost")
      }
      if (fault?.kind === "stall") {
        await pause(longerThanAnyTest, undefined, { ref: false })
      }
      return
    }
  }
  download.completed = true
}
