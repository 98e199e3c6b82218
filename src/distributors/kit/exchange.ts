import axios, { AxiosHeaders, isAxiosError, type AxiosResponse } from "axios"
import { agentsFor } from "./hosts/agents"
import { privateHostReason } from "./hosts/private-host-error"
import { readRetryAfter } from "./read-retry-after"

export interface HttpRequest {
  readonly method: "GET" | "POST" | "DELETE"
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent as JSON; left out: no body. */
  readonly body?: unknown
  /** Milliseconds from the start to the last byte of the answer. */
  readonly timeout: number
  /** See `Connection`. */
  readonly publicHostsOnly: boolean
}

/**
 * How one request ended:
 *
 * - `answered`: with any status; `text` is the whole body
 * - `not_sent`: no connection was made, so nothing was processed
 * - `no_answer`: it may or may not have been processed
 */
export type Exchange =
  | {
      readonly outcome: "answered"
      readonly status: number
      readonly text: string
      readonly retryAfterSeconds: number | null
    }
  | {
      readonly outcome: "not_sent" | "no_answer"
      /** Continues "Western Power Sports …". */
      readonly reason: string
    }

const greatestAnswer = 50 * 1024 * 1024

// A kept connection may be closed by the server just as it is used again; an
// order sent then would count as unanswered for no good reason.
const anyHost = agentsFor({ publicHostsOnly: false }, { keepAlive: false })
const publicHosts = agentsFor({ publicHostsOnly: true }, { keepAlive: false })

/** Sends one request once. Redirects are not followed. */
export async function exchange(request: HttpRequest): Promise<Exchange> {
  try {
    const response: AxiosResponse<string> = await axios.request<string>({
      method: request.method,
      url: request.url,
      headers: new AxiosHeaders({
        Accept: "application/json",
        ...(request.body === undefined
          ? {}
          : { "Content-Type": "application/json" }),
        ...request.headers,
      }),
      ...(request.body === undefined
        ? {}
        : { data: JSON.stringify(request.body) }),
      timeout: request.timeout,
      // `timeout` alone starts afresh with each byte.
      signal: AbortSignal.timeout(request.timeout),
      maxRedirects: 0,
      maxContentLength: greatestAnswer,
      ...(request.publicHostsOnly ? publicHosts : anyHost),
      responseType: "text",
      transformResponse: (data: unknown) => data,
      validateStatus: () => true,
    })
    return {
      outcome: "answered",
      status: response.status,
      text: response.data,
      retryAfterSeconds: readRetryAfter(response.headers["retry-after"]),
    }
  } catch (error) {
    // The error itself carries the headers, and with them credentials.
    return explain(error, request.timeout)
  }
}

const certificateCodes =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/

function explain(error: unknown, timeout: number): Exchange {
  // The error itself holds the whole URL, and with it credentials.
  if (error instanceof TypeError && "code" in error) {
    return notSent(`could not be reached: its address is not a valid URL`)
  }
  if (!isAxiosError(error)) {
    throw error
  }
  const code = error.code ?? ""
  const { cause } = error
  const isConnecting =
    cause instanceof Error && "syscall" in cause && cause.syscall === "connect"
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return notSent("could not be found: its host name is not known")
  }
  if (code === "ERR_PRIVATE_HOST") {
    return notSent(privateHostReason)
  }
  if (code === "ECONNREFUSED") {
    return notSent("could not be reached: the connection was refused")
  }
  if (certificateCodes.test(code)) {
    return notSent(
      `could not be reached: its certificate is not valid (${code})`
    )
  }
  if (isConnecting) {
    return notSent(`could not be reached (${code})`)
  }
  if (["ECONNABORTED", "ETIMEDOUT", "ERR_CANCELED"].includes(code)) {
    const seconds = Math.round(timeout / 100) / 10
    return noAnswer(`did not answer within ${seconds} seconds`)
  }
  return noAnswer(`closed the connection without an answer (${code || "lost"})`)
}

function notSent(reason: string): Exchange {
  return { outcome: "not_sent", reason }
}

function noAnswer(reason: string): Exchange {
  return { outcome: "no_answer", reason }
}
