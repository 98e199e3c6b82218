import type { ServerResponse } from "node:http"
import { setTimeout as pause } from "node:timers/promises"
import type { WpsBooks } from "./books"
import type { WpsFault } from "./faults"
import type { WpsRequestRecord } from "./request-record"
import { answerCall } from "./router"
import { serveFeed } from "./serve-feed"

type Context = {
  books: WpsBooks
  /** What goes wrong with this request. */
  fault: WpsFault | undefined
  feedsFolder: string | undefined
  url: string
}

/**
 * Does what a request asks, or what its fault makes of that, and answers.
 *
 * @param onWork called when the work is done, before the answer leaves
 */
export async function answerRequest(
  { books, fault, feedsFolder, url }: Context,
  record: WpsRequestRecord,
  response: ServerResponse,
  onWork: () => void
): Promise<void> {
  if (fault && !(await reachesWork(fault, record, response))) {
    return
  }
  if (record.method === "GET" && record.path.startsWith("/feeds/")) {
    await serveFeed(feedsFolder, record.path, response)
    record.status = response.statusCode
    return
  }
  const query = new URLSearchParams(record.query)
  const answer = answerCall(books, { ...record, query, url })
  onWork()
  if (fault?.kind === "drop-after") {
    response.destroy()
  } else if (fault?.kind === "malformed") {
    send(record, response, 200, '{"data": {"order_num')
  } else if (fault?.kind !== "timeout-after") {
    const body = JSON.stringify(answer.body)
    send(record, response, answer.status, body, answer.headers)
  }
}

/** What a fault does before the work; false when that was all. */
async function reachesWork(
  fault: WpsFault,
  record: WpsRequestRecord,
  response: ServerResponse
): Promise<boolean> {
  if ("status" in fault) {
    const isText = typeof fault.body === "string"
    const text = isText ? fault.body : JSON.stringify(fault.body ?? {})
    send(record, response, fault.status, String(text), {
      ...(isText ? { "Content-Type": "text/html" } : {}),
      ...fault.headers,
    })
    return false
  }
  if (fault.kind === "drop-before") {
    response.destroy()
  }
  if (fault.kind === "slow") {
    await pause(fault.ms, undefined, { ref: false })
  }
  return fault.kind !== "drop-before" && fault.kind !== "timeout-before"
}

function send(
  record: WpsRequestRecord,
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {}
): void {
  record.status = status
  response.writeHead(status, { "Content-Type": "application/json", ...headers })
  response.end(body)
}
