import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import type { AddressInfo } from "node:net"

/** Answers one request. What it throws becomes a 500 with the message. */
export type HttpHandler = (
  request: IncomingMessage,
  response: ServerResponse
) => void | Promise<void>

/** A small HTTP server on 127.0.0.1 that can be stopped at once. */
export class LocalHttpServer {
  #server: Server | undefined

  constructor(private readonly handler: HttpHandler) {}

  /**
   * @param port 0 for any free one
   * @returns the base URL, without a slash at its end
   * @throws Error when the port is taken
   */
  async start(port = 0): Promise<string> {
    const server = createServer((request, response) => {
      Promise.resolve()
        .then(() => this.handler(request, response))
        .catch((error: unknown) => {
          if (!response.headersSent) {
            response.writeHead(500, { "Content-Type": "text/plain" })
          }
          response.end(String(error))
        })
    })
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject)
      server.listen(port, "127.0.0.1", resolve)
    })
    this.#server = server
    const address = server.address() as AddressInfo
    return `http://127.0.0.1:${String(address.port)}`
  }

  /** Ends open connections too, those that wait for an answer included. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (server) {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
    }
  }
}
