import { Readable } from "node:stream"
import axios, { AxiosHeaders, isAxiosError, type AxiosResponse } from "axios"
import type { Connection } from "../adapter"
import type { CallResult } from "../traffic"
import { DistributorError } from "./distributor-error"
import { agentsFor } from "./hosts/agents"
import { privateHostReason } from "./hosts/private-host-error"
import { hideSecrets } from "./hide-secrets"
import type { HttpAnswer } from "./http"
import { readRetryAfter } from "./read-retry-after"
import { storable } from "./storable"

export interface DownloadRequest {
  /** For messages. */
  readonly distributorName: string
  readonly connection: Pick<
    Connection,
    "traffic" | "timeout" | "publicHostsOnly"
  >
  readonly method: "GET" | "POST"
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON; left out: no body. */
  readonly body?: unknown
  /** Credentials: replaced wherever an answer repeats them. */
  readonly secrets: readonly string[]
  /** Bytes of the file. Default 2 GiB. */
  readonly greatestSize?: number
}

/**
 * A file, or an answer that is none: a refusal, a page, JSON. The content
 * must be read to its end or destroyed; it fails with a DistributorError
 * `unavailable` when the transfer breaks off, stands still or is too long.
 */
export type Download =
  { readonly content: Readable } | { readonly answer: HttpAnswer }

const gibibyte = 1024 ** 3
/** Of an answer that is no file; more of it says nothing more. */
const greatestAnswer = 256 * 1024
/** A distributor may make the file only when it is asked for. */
const defaultTimeout = 120_000
const greatestDuration = 3_600_000

/**
 * Fetches a file, streaming; asked for once, since a distributor may count
 * its downloads. The connection's time-out is for the first byte, and for
 * each pause within the transfer; the whole may take an hour.
 *
 * @throws DistributorError `unavailable` when there is no answer
 */
export async function download(request: DownloadRequest): Promise<Download> {
  const { connection, distributorName, secrets, greatestSize } = request
  const timeout = connection.timeout ?? defaultTimeout
  const result = await connection.traffic.run(() => open(request, timeout))
  if (result.outcome === "no_answer") {
    throw unavailable(distributorName, result.reason)
  }
  const { status, response } = result
  const transfer = { distributorName, timeout }
  if (status >= 200 && status <= 299 && !isText(response)) {
    const size = greatestSize ?? 2 * gibibyte
    return { content: guard(response.data, { ...transfer, size }) }
  }
  const text = await readText(
    guard(response.data, { ...transfer, size: greatestAnswer })
  )
  return {
    answer: {
      status,
      body: parse(text, secrets),
      retryAfterSeconds: readRetryAfter(headerOf(response, "retry-after")),
    },
  }
}

type Opened = CallResult &
  (
    | {
        outcome: "answered"
        status: number
        response: AxiosResponse<Readable>
      }
    | { outcome: "no_answer"; reason: string }
  )

async function open(
  request: DownloadRequest,
  timeout: number
): Promise<Opened> {
  const abort = new AbortController()
  const timer = setTimeout(() => {
    abort.abort()
  }, timeout)
  try {
    const response: AxiosResponse<Readable> = await axios.request<Readable>({
      method: request.method,
      url: request.url,
      headers: new AxiosHeaders({
        Accept: "*/*",
        // A length that can be checked, and no bomb but the archive itself.
        "Accept-Encoding": "identity",
        ...(request.body === undefined
          ? {}
          : { "Content-Type": "application/json" }),
        ...request.headers,
      }),
      ...(request.body === undefined
        ? {}
        : { data: JSON.stringify(request.body) }),
      signal: abort.signal,
      // A redirect would take the credentials elsewhere.
      maxRedirects: 0,
      ...agentsFor(
        { publicHostsOnly: request.connection.publicHostsOnly ?? false },
        { keepAlive: false }
      ),
      responseType: "stream",
      validateStatus: () => true,
    })
    return { outcome: "answered", status: response.status, response }
  } catch (error) {
    // The error itself carries the headers, and with them credentials.
    return { outcome: "no_answer", reason: explain(error, timeout) }
  } finally {
    clearTimeout(timer)
  }
}

function explain(error: unknown, timeout: number): string {
  if (!isAxiosError(error)) {
    throw error
  }
  const { code = "connection lost" } = error
  if (code === "ERR_PRIVATE_HOST") {
    return privateHostReason
  }
  return code === "ERR_CANCELED"
    ? `did not answer within ${timeout / 1000} seconds`
    : `could not be reached (${code})`
}

/** The source, as long as it keeps coming and is not too large. */
function guard(
  source: Readable,
  limits: { distributorName: string; timeout: number; size: number }
): Readable {
  const content = Readable.from(watched(source, limits), { objectMode: false })
  content.once("close", () => source.destroy())
  return content
}

async function* watched(
  source: Readable,
  limits: { distributorName: string; timeout: number; size: number }
): AsyncGenerator<Buffer> {
  const { distributorName, timeout, size } = limits
  const chunks = (source as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  const start = Date.now()
  let received = 0
  for (;;) {
    const next = await nextWithin(source, chunks, timeout).catch(() => {
      throw unavailable(distributorName, "broke off the transfer of a file")
    })
    if (next.done) {
      return
    }
    received += next.value.length
    if (received > size || Date.now() - start > greatestDuration) {
      throw unavailable(
        distributorName,
        `sends a file that is too large (over ${received} bytes)`
      )
    }
    yield next.value
  }
}

/** Only the wait for the sender counts, not that for whoever reads here. */
async function nextWithin(
  source: Readable,
  chunks: AsyncIterator<Buffer>,
  timeout: number
): Promise<IteratorResult<Buffer>> {
  const timer = setTimeout(() => {
    source.destroy(new Error("The transfer stands still."))
  }, timeout)
  try {
    return await chunks.next()
  } finally {
    clearTimeout(timer)
  }
}

async function readText(content: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of content as AsyncIterable<Buffer>) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function parse(text: string, secrets: readonly string[]): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === "string" ? storable(hideSecrets(value, secrets)) : value
    )
  } catch {
    return undefined
  }
}

function isText(response: AxiosResponse): boolean {
  return /\b(json|html)\b/i.test(headerOf(response, "content-type") ?? "")
}

function headerOf(response: AxiosResponse, name: string): string | undefined {
  const value: unknown = response.headers[name]
  return typeof value === "string" ? value : undefined
}

function unavailable(distributorName: string, what: string): DistributorError {
  return new DistributorError("unavailable", `${distributorName} ${what}.`)
}
