import { createWriteStream } from "node:fs"
import { Readable, Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import axios, { type AxiosResponse } from "axios"
import { agentsFor } from "../../../distributors/kit/hosts/agents"
import type { FeedServerSource } from "../../../modules/distributor/domain/feed-source"
import { describeFailure } from "./describe-failure"
import type { FeedServer, RemoteFile } from "./feed-server"
import { limitBytes } from "./feed-limits"
import { FeedTransferError } from "./feed-transfer-error"
import { feedUrl } from "./feed-url"
import { exactNames } from "./is-searchable"
import { newestOf } from "./newest-match"

const answerWithin = 30_000

/** Milliseconds without a byte after which a download counts as dead. */
const silentFor = 60_000

/** Fetches feed files over HTTPS; each is asked for by exact name. */
export function openHttpsFeedServer(source: FeedServerSource): FeedServer {
  const agents = agentsFor(source, {
    rejectUnauthorized: !source.allowSelfSigned,
  })

  async function request(name: string, method: "HEAD" | "GET") {
    const url = feedUrl(source, name)
    const isOwnHost =
      url.hostname === source.host || feedHost(source) === url.hostname
    try {
      const response = await axios.request<Readable>({
        url: url.href,
        method,
        responseType: "stream",
        timeout: answerWithin,
        ...agents,
        // Sizes are compared as they travel; what is packed all the same is
        // unpacked within the limits of a feed's file.
        headers: { "Accept-Encoding": "identity" },
        decompress: false,
        validateStatus: () => true,
        beforeRedirect: (target: RedirectTarget) => {
          checkRedirect(url, target)
        },
        ...(source.user !== null && isOwnHost
          ? { auth: { username: source.user, password: source.password ?? "" } }
          : {}),
      })
      return { url, response }
    } catch (error) {
      throw describeFailure(
        `could not connect to ${url.host}`,
        axios.isAxiosError(error) && error.cause instanceof FeedTransferError
          ? error.cause
          : error
      )
    }
  }

  async function look(name: string): Promise<RemoteFile | null> {
    const { url, response } = await request(name, "HEAD")
    response.data.resume()
    if (response.status === 404) {
      return null
    }
    // A server that knows no HEAD shows itself at the download.
    if (response.status !== 405 && response.status !== 501) {
      checkStatus(url, response)
    }
    const modified = new Date(header(response, "last-modified") ?? "")
    return {
      name: decodeURIComponent(url.pathname.split("/").pop() ?? ""),
      location: name,
      size: sizeOf(response),
      modified_at: Number.isNaN(modified.getTime()) ? null : modified,
    }
  }

  return {
    async find(pattern) {
      const names = exactNames(pattern)
      const found: RemoteFile[] = []
      // A mere pattern is refused in words.
      for (const name of names.length > 0 ? names : [pattern]) {
        const file = await look(name)
        found.push(...(file ? [file] : []))
      }
      return newestOf(found)
    },
    lookAgain: async ({ location }) => look(location),
    async download(file, path) {
      const { url, response } = await request(file.location, "GET")
      try {
        checkStatus(url, response)
        await pipeline(
          response.data,
          endWhenSilent(),
          limitBytes(file.name),
          createWriteStream(path)
        )
      } catch (error) {
        response.data.destroy()
        throw describeFailure(`could not fetch ${url.pathname}`, error)
      }
    },
    close: () => {
      agents.httpAgent.destroy()
      agents.httpsAgent.destroy()
    },
  }
}

interface RedirectTarget {
  protocol?: string
  hostname?: string
}

/** A server may move a file about, and not to a host that nobody entered. */
function checkRedirect(url: URL, target: RedirectTarget): void {
  if (url.protocol === "https:" && target.protocol !== "https:") {
    throw new FeedTransferError(
      `${url.host} leads to an address that is not encrypted; nothing was changed.`,
      false
    )
  }
  if (target.hostname !== url.hostname.replace(/^\[|\]$/g, "")) {
    throw new FeedTransferError(
      `${url.host} leads to another host, ${target.hostname}, and was not followed there; nothing was changed. If that is the distributor's, enter the file's address there as its name.`,
      false
    )
  }
}

/** The host may be entered with a scheme. */
function feedHost(source: FeedServerSource): string {
  return source.host.replace(/^[a-z]+:\/\//i, "").replace(/[:/].*$/, "")
}

function checkStatus(url: URL, response: AxiosResponse<Readable>): void {
  const { status } = response
  if (status >= 200 && status < 300) {
    return
  }
  if (status === 401 || status === 403) {
    throw new FeedTransferError(
      `${url.host} refused the log-in (${status}); nothing was changed. Check the feed's user and password.`,
      false
    )
  }
  throw new FeedTransferError(
    `${url.host} answered ${status} for ${url.pathname}; nothing was changed.`,
    status === 429 || status >= 500
  )
}

function header(response: AxiosResponse, name: string): string | null {
  const value: unknown = response.headers[name]
  return typeof value === "string" ? value : null
}

function sizeOf(response: AxiosResponse): number | null {
  const length = header(response, "content-length")
  return length === null || header(response, "content-encoding") !== null
    ? null
    : Number(length)
}

function endWhenSilent(): Transform {
  const timer = setTimeout(() => {
    stream.destroy(new Error("no answer in time"))
  }, silentFor)
  const stream = new Transform({
    transform(chunk, _encoding, done) {
      timer.refresh()
      done(null, chunk)
    },
    destroy(error, done) {
      clearTimeout(timer)
      done(error)
    },
  })
  return stream
}
