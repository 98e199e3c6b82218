import { createWriteStream } from "node:fs"
import { pipeline } from "node:stream/promises"
import { Client, FTPError, type FileInfo } from "basic-ftp"
import { resolvePublic } from "../../../distributors/kit/hosts/resolve-public"
import type { FeedServerSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer, RemoteFile } from "./feed-server"
import { limitBytes } from "./feed-limits"
import { FeedTransferError } from "./feed-transfer-error"
import { matchesOf, newestOf } from "./newest-match"

const answerWithin = 30_000

/** Without MLSD each file's time is a question of its own: the last ones. */
const askedForTime = 20

/**
 * Logs in at an FTP server, for `ftps` with explicit TLS and a verified
 * certificate, and goes to the feed's folder.
 *
 * @throws FeedTransferError
 */
export async function openFtpFeedServer(
  source: FeedServerSource
): Promise<FeedServer> {
  const place = `${source.host}:${source.port}`
  const client = new Client(answerWithin)
  try {
    await connect(client, source, place)
    await enter(client, source.path, place)
  } catch (error) {
    client.close()
    throw error
  }

  let listing: FileInfo[] | undefined
  return {
    async find(pattern) {
      try {
        listing ??= await client.list()
        return await newestMatch(client, listing, pattern)
      } catch (error) {
        throw describeFailure(`could not list the files at ${place}`, error)
      }
    },
    async lookAgain({ name }) {
      try {
        const again = (await client.list()).filter((file) => file.name === name)
        return await newestMatch(client, again, "*")
      } catch (error) {
        throw describeFailure(`could not list the files at ${place}`, error)
      }
    },
    async download(file, path) {
      try {
        const content = limitBytes(file.name)
        const written = pipeline(content, createWriteStream(path))
        // Whichever fails first tells why; the other one fails after it.
        await Promise.all([
          client.downloadTo(content, file.location).catch((error: unknown) => {
            content.destroy(error instanceof Error ? error : undefined)
            throw error
          }),
          written,
        ])
      } catch (error) {
        throw describeFailure(
          `could not fetch ${file.name} from ${place}`,
          error
        )
      }
    },
    close: () => {
      client.close()
    },
  }
}

async function connect(
  client: Client,
  source: FeedServerSource,
  place: string
): Promise<void> {
  try {
    await connectTo(client, source)
    if (source.protocol === "ftps") {
      await client.useTLS({
        host: source.host,
        rejectUnauthorized: !source.allowSelfSigned,
      })
    }
  } catch (error) {
    if (isAnswer(error) && source.protocol === "ftps") {
      throw new FeedTransferError(
        `${place} does not offer FTP with TLS (${error.message}); nothing was changed. If the distributor's server is plain FTP, choose that.`,
        false
      )
    }
    throw describeFailure(`could not connect to ${place}`, error)
  }
  try {
    // Before the log-in: user and password may hold more than ASCII.
    await client.sendIgnoringError("OPTS UTF8 ON")
    await client.login(source.user ?? undefined, source.password ?? undefined)
    await client.useDefaultSettings()
  } catch (error) {
    if (isAnswer(error) && error.code === 530) {
      throw new FeedTransferError(
        `${place} refused the log-in of "${source.user ?? "anonymous"}"; nothing was changed. Check the feed's user and password.`,
        false
      )
    }
    throw describeFailure(`could not log in at ${place}`, error)
  }
}

/**
 * To the very address that was checked, where only public ones may be called.
 * Files come from that address too, whatever the server answers to PASV.
 */
async function connectTo(
  client: Client,
  { host, port, publicHostsOnly }: FeedServerSource
): Promise<void> {
  const addresses = publicHostsOnly ? await resolvePublic(host) : [host]
  for (const [index, address] of addresses.entries()) {
    try {
      await client.connect(address, port)
      return
    } catch (error) {
      if (index === addresses.length - 1 || isAnswer(error)) {
        throw error
      }
    }
  }
}

async function enter(
  client: Client,
  path: string,
  place: string
): Promise<void> {
  if (path === "" || path === "/") {
    return
  }
  try {
    await client.cd(path)
  } catch (error) {
    if (isAnswer(error)) {
      throw new FeedTransferError(
        `there is no folder "${path}" at ${place}; nothing was changed. Check the feed's path.`,
        false
      )
    }
    throw describeFailure(`could not open "${path}" at ${place}`, error)
  }
}

async function newestMatch(
  client: Client,
  listing: readonly FileInfo[],
  pattern: string
): Promise<RemoteFile | null> {
  const matches = matchesOf(
    listing.filter((file) => !file.isDirectory),
    pattern
  ).sort((one, other) => (one.name < other.name ? -1 : 1))
  const files: RemoteFile[] = []
  for (const match of matches.slice(-askedForTime)) {
    files.push({
      name: match.name,
      location: match.name,
      size: match.size,
      modified_at: match.modifiedAt ?? (await lastModified(client, match.name)),
    })
  }
  return newestOf(files)
}

/** A server need not know it. */
async function lastModified(
  client: Client,
  name: string
): Promise<Date | null> {
  try {
    return await client.lastMod(name)
  } catch (error) {
    if (isAnswer(error)) {
      return null
    }
    throw error
  }
}

/** What the server said, as against a connection that failed. */
function isAnswer(error: unknown): error is FTPError {
  return error instanceof FTPError && typeof error.code === "number"
}
