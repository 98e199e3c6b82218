import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import type { ServerResponse } from "node:http"
import { pipeline } from "node:stream/promises"
import type { SimulatorAnswer } from "./simulator-answer"

/** Sends a text and bytes as they are, a file as a stream, the rest as JSON. */
export async function sendAnswer(
  response: ServerResponse,
  { status, body, headers, file }: SimulatorAnswer
): Promise<void> {
  if (file !== undefined) {
    const { size, mtime } = await stat(file)
    response.writeHead(status, {
      "Content-Type": "application/octet-stream",
      "Content-Length": size,
      "Last-Modified": mtime.toUTCString(),
      ...headers,
    })
    await pipeline(createReadStream(file), response)
    return
  }
  const [type, content] = contentOf(body)
  response.writeHead(status, { "Content-Type": type, ...headers })
  response.end(content)
}

function contentOf(body: unknown): [string, string | Uint8Array] {
  if (typeof body === "string") {
    return ["text/html; charset=utf-8", body]
  }
  return body instanceof Uint8Array
    ? ["application/octet-stream", body]
    : ["application/json", body === undefined ? "" : JSON.stringify(body)]
}
