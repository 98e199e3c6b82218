import type {
  IncomingHttpHeaders,
  IncomingMessage,
  ServerResponse,
} from "node:http"
import { LocalHttpServer } from "../local-http/local-http-server"
import { readText } from "../local-http/read-text"
import { answerCall } from "./answer-call"
import type { ControlCall } from "./control"
import { FaultList, matchesPath } from "./faults"
import { parseBody } from "./parse-body"
import type { RequestRecord } from "./request-record"
import { sendAnswer } from "./send-answer"
import type { SimulatorAnswer, SimulatorCall } from "./simulator-answer"

export type ApiServerOptions = {
  /** In front of every path, for example `/bin/trws`. */
  pathPrefix?: string | undefined
  /** Query parameters with credentials, which are not kept. */
  secretParameters?: readonly string[] | undefined
  now: () => Date
  isAuthorized(request: {
    path: string
    headers: IncomingHttpHeaders
    query: URLSearchParams
  }): boolean
  /** Does the work of one call; a Refusal becomes its answer. */
  answer(call: SimulatorCall): SimulatorAnswer | Promise<SimulatorAnswer>
  /** The routes below `/_sandbox`. */
  control(call: ControlCall): SimulatorAnswer
}

/** A simulator's HTTP side: remembers requests, and fails on demand. */
export class ApiServer {
  readonly requests: RequestRecord[] = []
  readonly faults = new FaultList()
  /** The base URL with the prefix; empty until started. */
  url = ""
  readonly #server = new LocalHttpServer((request, response) =>
    this.#handle(request, response)
  )

  constructor(private readonly options: ApiServerOptions) {}

  /** @throws Error when the port is taken */
  async start(port?: number): Promise<{ url: string }> {
    const root = await this.#server.start(port)
    this.url = `${root}${this.options.pathPrefix ?? ""}`
    return { url: this.url }
  }

  stop(): Promise<void> {
    return this.#server.stop()
  }

  /** Forgets faults and requests. */
  reset(): void {
    this.faults.clear()
    this.requests.length = 0
  }

  /** A text is the path without the query; a pattern may match both. */
  requestsTo(method: string, path: string | RegExp): RequestRecord[] {
    return this.requests.filter(
      (request) =>
        request.method === method &&
        (typeof path === "string"
          ? request.path === path
          : matchesPath(request, path))
    )
  }

  async #handle(
    request: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1")
    const method = request.method ?? "GET"
    const { body, isForm } = parseBody(request, await readText(request))
    if (/^\/_sandbox(\/|$)/.test(url.pathname)) {
      const path = url.pathname
      const call = { method, path, body, isForm }
      await sendAnswer(response, this.options.control(call))
      return
    }
    const path = this.#belowPrefix(url.pathname)
    if (path === undefined) {
      await sendAnswer(response, { status: 404, body: "<h1>Not found</h1>" })
      return
    }
    const query = url.searchParams
    const record: RequestRecord = {
      method,
      path,
      query: this.#withoutSecrets(url),
      body,
      at: this.options.now(),
      authorized: this.options.isAuthorized({
        path,
        headers: request.headers,
        query,
      }),
      status: null,
    }
    this.requests.push(record)
    await answerCall(this.faults.take(record), record, response, () =>
      this.options.answer({
        method,
        path,
        query,
        body,
        authorized: record.authorized,
      })
    )
  }

  #belowPrefix(pathname: string): string | undefined {
    const { pathPrefix = "" } = this.options
    const path = pathname.slice(pathPrefix.length)
    const isBelow =
      pathname.startsWith(pathPrefix) && (path === "" || path.startsWith("/"))
    return isBelow ? path || "/" : undefined
  }

  #withoutSecrets({ search, searchParams }: URL): string {
    const secret = this.options.secretParameters ?? []
    if (!secret.some((name) => searchParams.has(name))) {
      return search
    }
    const kept = [...searchParams].filter(([name]) => !secret.includes(name))
    return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ""
  }
}
