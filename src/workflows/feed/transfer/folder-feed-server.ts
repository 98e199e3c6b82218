import { constants, createWriteStream } from "node:fs"
import { open, readdir, realpath, stat } from "node:fs/promises"
import { join, sep } from "node:path"
import { pipeline } from "node:stream/promises"
import { z } from "@medusajs/framework/zod"
import type { FeedFolderSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import { limitBytes } from "./feed-limits"
import type { FeedServer, RemoteFile } from "./feed-server"
import { FeedTransferError } from "./feed-transfer-error"
import { matchesOf, newestOf } from "./newest-match"

/**
 * Takes feed files from a folder of this machine, below the one that the
 * deployment names. Where a link leads is looked at, not how it is called.
 *
 * @throws FeedTransferError when the folder is not there or not below it
 */
export async function openFolderFeedServer(
  source: FeedFolderSource
): Promise<FeedServer> {
  const { root, folder } = await locate(source)

  async function look(name: string): Promise<RemoteFile | null> {
    const location = await realpath(join(folder, name))
    refuseOutside(root, location, name)
    const file = await stat(location)
    return file.isFile()
      ? { name, location, size: file.size, modified_at: file.mtime }
      : null
  }

  return {
    async find(pattern) {
      try {
        const entries = await readdir(folder)
        const matches = matchesOf(
          entries.map((name) => ({ name })),
          pattern
        )
        const files: RemoteFile[] = []
        for (const { name } of matches) {
          const file = await look(name)
          files.push(...(file ? [file] : []))
        }
        return newestOf(files)
      } catch (error) {
        throw failure(`could not look for "${pattern}"`, source, error)
      }
    },
    async lookAgain({ name }) {
      try {
        return await look(name)
      } catch (error) {
        throw failure(`could not look at ${name}`, source, error)
      }
    },
    async download({ name, location }, path) {
      try {
        // What has become a link since it was looked at is not followed.
        const file = await open(
          location,
          constants.O_RDONLY | constants.O_NOFOLLOW
        )
        await pipeline(
          file.createReadStream(),
          limitBytes(name),
          createWriteStream(path)
        )
      } catch (error) {
        throw failure(`could not read ${name}`, source, error)
      }
    },
    close: () => undefined,
  }
}

async function locate(
  source: FeedFolderSource
): Promise<{ root: string; folder: string }> {
  if (source.path.split(/[/\\]/).includes("..")) {
    throw new FeedTransferError(
      `"${source.path}" leads out of the deployment's feed folder; nothing was changed. Enter a folder below it, without "..".`,
      false
    )
  }
  try {
    const root = await realpath(source.root)
    const folder = await realpath(join(root, source.path))
    refuseOutside(root, folder, source.path)
    return { root, folder }
  } catch (error) {
    throw failure("could not open the folder", source, error)
  }
}

function refuseOutside(root: string, path: string, name: string): void {
  if (
    path !== root &&
    !path.startsWith(root.endsWith(sep) ? root : root + sep)
  ) {
    throw new FeedTransferError(
      `"${name}" is a link that leads out of the deployment's feed folder; nothing was changed. Put the files themselves below it.`,
      false
    )
  }
}

const codeSchema = z.object({ code: z.string() })

/** Waiting doesn't bring a folder or a right to read it. */
const lasting: Record<string, string> = {
  ENOENT: "it is not there",
  ENOTDIR: "it is no folder",
  EACCES: "the server may not read it",
  EPERM: "the server may not read it",
  ELOOP: "it is a link",
}

function failure(
  doing: string,
  { root, path }: FeedFolderSource,
  error: unknown
): FeedTransferError {
  const place = `${doing} in "${path}" below ${root}`
  const { data } = codeSchema.safeParse(error)
  const reason = data && lasting[data.code]
  return reason === undefined
    ? describeFailure(place, error)
    : new FeedTransferError(
        `${place}: ${reason}; nothing was changed. Check the feed's folder.`,
        false
      )
}
