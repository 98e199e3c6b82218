import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import type { Readable } from "node:stream"
import type { CallResult, Traffic } from "../../traffic"
import { DistributorError } from "../distributor-error"
import { download } from "../download"

const secret = "very-secret-token"
let server: Server
let answer: RequestListener
let calls: CallResult[]

const traffic: Traffic = {
  run: async (call) => {
    const result = await call()
    calls.push(result)
    return result
  },
}

beforeAll(async () => {
  server = createServer((request, response) => {
    answer(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve)
  })
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

beforeEach(() => {
  calls = []
})

function fetchFile(options: { timeout?: number; greatestSize?: number } = {}) {
  const { timeout = 10_000, ...rest } = options
  const { port } = server.address() as AddressInfo
  return download({
    distributorName: "Acme",
    connection: { traffic, timeout },
    method: "GET",
    url: `http://127.0.0.1:${port}/file`,
    headers: { Authorization: secret },
    secrets: [secret],
    ...rest,
  })
}

async function contentOf(result: Promise<object>): Promise<Readable> {
  const downloaded = await result
  if (!("content" in downloaded)) {
    throw new Error("expected a file")
  }
  return downloaded.content as Readable
}

async function errorOf(call: Promise<unknown>): Promise<DistributorError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!DistributorError.isInstance(error)) {
    throw new Error(`expected a DistributorError, got ${String(error)}`)
  }
  expect(JSON.stringify([error, error.stack])).not.toContain(secret)
  return error
}

describe("download", () => {
  it("streams what comes, and counts as one call", async () => {
    answer = (_request, response) => {
      response.write("first ")
      response.end("last")
    }
    expect(await text(await contentOf(fetchFile()))).toBe("first last")
    expect(calls).toMatchObject([{ outcome: "answered", status: 200 }])
  })

  it.each([
    [400, "application/json"],
    [200, "application/json; charset=utf-8"],
  ])(
    "gives the words of an answer that is no file (%d)",
    async (status, type) => {
      answer = (_request, response) =>
        response
          .writeHead(status, { "Content-Type": type, "Retry-After": "7" })
          .end(JSON.stringify({ message: `No: ${secret}` }))
      expect(await fetchFile()).toEqual({
        answer: {
          status,
          body: { message: "No: [hidden]" },
          retryAfterSeconds: 7,
        },
      })
    }
  )

  it("gives no body for a page, and follows no redirect", async () => {
    answer = (_request, response) =>
      response
        .writeHead(302, { Location: "/elsewhere" })
        .end("<html>moved</html>")
    expect(await fetchFile()).toMatchObject({
      answer: { status: 302, body: undefined },
    })
    expect(calls).toHaveLength(1)
  })

  it("fails when the transfer breaks off", async () => {
    answer = (request, response) => {
      response.writeHead(200, { "Content-Length": "100" }).write("part")
      setImmediate(() => request.socket.destroy())
    }
    const error = await errorOf(fetchFile().then((it) => textOf(it)))
    expect(error.message).toBe("Acme broke off the transfer of a file.")
  })

  it("fails when the transfer stands still", async () => {
    answer = (_request, response) => {
      response.writeHead(200).write("part")
    }
    const error = await errorOf(
      fetchFile({ timeout: 200 }).then((it) => textOf(it))
    )
    expect(error.kind).toBe("unavailable")
  })

  it("fails when there is more than can be", async () => {
    answer = (_request, response) => response.end("x".repeat(100_000))
    const error = await errorOf(
      fetchFile({ greatestSize: 50_000 }).then((it) => textOf(it))
    )
    expect(error.message).toContain("too large")
  })

  it("fails without an answer, and the road learns of it", async () => {
    answer = (request) => request.socket.destroy()
    expect((await errorOf(fetchFile())).kind).toBe("unavailable")
    expect(calls).toMatchObject([{ outcome: "no_answer" }])
    answer = () => undefined
    expect((await errorOf(fetchFile({ timeout: 200 }))).message).toBe(
      "Acme did not answer within 0.2 seconds."
    )
  })

  it("lets go of the connection when nobody wants the file", async () => {
    const closed = new Promise<void>((resolve) => {
      answer = (_request, response) => {
        response.on("close", resolve)
        response.writeHead(200).write("part")
      }
    })
    const content = await contentOf(fetchFile())
    content.destroy()
    await closed
  })
})

async function textOf(downloaded: object): Promise<string> {
  return await text(await contentOf(Promise.resolve(downloaded)))
}
