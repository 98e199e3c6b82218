import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { openRoad, type Traffic } from "../../traffic"
import { DistributorError } from "../distributor-error"
import { JsonHttp } from "../http"
import { DistributorTraffic } from "../traffic/distributor-traffic"
import { WaitBudget } from "../wait-budget"

const secret = "very-secret-token"
let server: Server
let answer: RequestListener
let requests: string[]
let pauses: number[]

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(`${request.method ?? ""} ${request.url ?? ""}`)
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
  requests = []
  pauses = []
})

function http(
  timeout = 10_000,
  baseUrl = urlOf(server),
  traffic: Traffic = openRoad
): JsonHttp {
  return new JsonHttp({
    distributorName: "Acme",
    connection: {
      baseUrl,
      traffic,
      timeout,
      sleep: async (milliseconds) => {
        pauses.push(milliseconds)
      },
    },
    headers: { Authorization: `Bearer ${secret}` },
    secrets: [secret],
  })
}

/** A road whose clock moves only when somebody waits. */
function road(): { traffic: DistributorTraffic; pass: (ms: number) => void } {
  let time = Date.parse("2026-01-02T03:00:00Z")
  const pass = (milliseconds: number) => {
    time += milliseconds
  }
  const traffic = new DistributorTraffic({
    name: "Acme",
    limits: { perSecond: 1000, concurrent: 4 },
    now: () => time,
    sleep: async (milliseconds) => pass(milliseconds),
  })
  return { traffic, pass }
}

function urlOf(listening: Server): string {
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
}

function answers(...statuses: [number, Record<string, string>?][]): void {
  answer = (_request, response) => {
    const [status, headers] = statuses.shift() ?? [200]
    response.writeHead(status, headers).end("{}")
  }
}

async function errorOf(call: Promise<unknown>): Promise<DistributorError> {
  const error: unknown = await call.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!DistributorError.isInstance(error)) {
    throw new Error(`expected a DistributorError, got ${String(error)}`)
  }
  return error
}

function write(client: JsonHttp, budget = new WaitBudget()) {
  return client.write("POST", "/orders", { a: 1 }, budget)
}

async function writeTimes(times: number, client: JsonHttp): Promise<void> {
  for (let made = 0; made < times; made += 1) {
    await write(client)
  }
}

describe("JsonHttp", () => {
  it("repeats a read after 5xx, with growing pauses", async () => {
    answers([500], [503], [200])
    expect((await http().read("/x?a[b]=1")).status).toBe(200)
    expect(requests).toEqual(Array(3).fill("GET /x?a[b]=1"))
    expect(pauses).toHaveLength(2)
    expect(pauses[0]).toBeLessThanOrEqual(500)
    expect(pauses[1]).toBeGreaterThanOrEqual(500)
  })

  it("waits before a read as long as a 503 asks for", async () => {
    answers([503, { "Retry-After": "7" }], [200])
    expect((await http().read("/x")).status).toBe(200)
    expect(pauses).toEqual([7000])
  })

  it("does not repeat a read that is to come back in an hour", async () => {
    answers([503, { "Retry-After": "3600" }])
    expect((await http().read("/x")).status).toBe(503)
    expect(requests).toHaveLength(1)
    expect(pauses).toEqual([])
  })

  it("gives up a read after three attempts", async () => {
    answers([500], [500], [500], [200])
    expect((await http().read("/x")).status).toBe(500)
    expect(requests).toHaveLength(3)
  })

  it("does not repeat a read that was refused", async () => {
    answers([404])
    expect((await http().read("/x")).status).toBe(404)
    expect(requests).toHaveLength(1)
  })

  it.each([500, 502, 503, 400, 408])(
    "never repeats a write that was answered with %d",
    async (status) => {
      answers([status])
      expect((await write(http())).status).toBe(status)
      expect(requests).toHaveLength(1)
    }
  )

  it("sends a write again after a 429, when it was told to", async () => {
    answers([429, { "Retry-After": "2" }], [429], [200])
    expect((await write(http())).status).toBe(200)
    expect(pauses).toEqual([2000, 1000])
  })

  it("stops after three 429 and says when to come back", async () => {
    answers(
      ...Array<[number, Record<string, string>]>(4).fill([
        429,
        { "Retry-After": "5" },
      ])
    )
    expect(await write(http())).toMatchObject({
      status: 429,
      retryAfterSeconds: 5,
    })
    expect(requests).toHaveLength(4)
  })

  it("does not wait for what is beyond its budget", async () => {
    answers([429, { "Retry-After": "3600" }])
    expect((await write(http())).status).toBe(429)
    expect(pauses).toEqual([])
  })

  it("knows that nothing was sent when the connection is refused", async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => {
      closed.listen(0, "127.0.0.1", resolve)
    })
    const url = urlOf(closed)
    await new Promise((resolve) => closed.close(resolve))
    const error = await errorOf(write(http(10_000, url)))
    expect(error.kind).toBe("unavailable")
    expect(error.message).toBe(
      "Acme could not be reached: the connection was refused."
    )
  })

  it("knows that nothing was sent when the host is not known", async () => {
    const error = await errorOf(write(http(10_000, "http://nowhere.invalid")))
    expect(error.kind).toBe("unavailable")
    expect(error.message).toMatch(/could not be found/)
  })

  it("does not know the outcome of a write without an answer", async () => {
    answer = () => {}
    const error = await errorOf(write(http(300)))
    expect(error.kind).toBe("outcome_unknown")
    expect(error.message).toBe("Acme did not answer within 0.3 seconds.")
    expect(requests).toHaveLength(1)
  })

  it("does not wait for ever for an answer that drips", async () => {
    answer = (_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(" "), 50)
      response.on("close", () => {
        clearInterval(drip)
      })
    }
    expect((await errorOf(write(http(300)))).kind).toBe("outcome_unknown")
  })

  it("does not know the outcome of a write whose connection was lost", async () => {
    answer = (request) => request.socket.destroy()
    expect((await errorOf(write(http()))).kind).toBe("outcome_unknown")
    expect(requests).toHaveLength(1)
  })

  it("does not know the outcome when the answer breaks off", async () => {
    answer = (request, response) => {
      response.writeHead(200, { "Content-Length": "100" })
      response.write('{"data"')
      setImmediate(() => request.socket.destroy())
    }
    expect((await errorOf(write(http()))).kind).toBe("outcome_unknown")
  })

  it("calls a read without an answer unavailable, after three attempts", async () => {
    answer = (request) => request.socket.destroy()
    expect((await errorOf(http().read("/x"))).kind).toBe("unavailable")
    expect(requests).toHaveLength(3)
  })

  it.each(["127.0.0.1", "localhost", "0x7f.1"])(
    "calls nobody at %s where only public hosts may be called",
    async (host) => {
      const { port } = server.address() as AddressInfo
      const client = new JsonHttp({
        distributorName: "Acme",
        connection: {
          baseUrl: `http://${host}:${port}`,
          traffic: openRoad,
          publicHostsOnly: true,
        },
        headers: {},
        secrets: [],
      })
      const error = await errorOf(write(client))
      expect(error.kind).toBe("unavailable")
      expect(error.message).toMatch(
        /^Acme was not called: its address lies in a private network/
      )
      expect(requests).toEqual([])
    }
  )

  it("follows no redirect", async () => {
    answers([307, { Location: "/elsewhere" }])
    expect((await write(http())).status).toBe(307)
    expect(requests).toEqual(["POST /orders"])
  })

  it("gives no body for an answer that is not JSON", async () => {
    answer = (_request, response) => response.end("<html>")
    expect((await write(http())).body).toBeUndefined()
  })

  it("hides a credential that a refusal repeats", async () => {
    answer = (_request, response) =>
      response.writeHead(401).end(JSON.stringify({ message: `No: ${secret}` }))
    expect((await write(http())).body).toEqual({ message: "No: [hidden]" })
  })

  it("keeps credentials out of its errors, with all they carry", async () => {
    answer = (request) => request.socket.destroy()
    const error = await errorOf(write(http()))
    expect(
      JSON.stringify([error, error.stack, error.cause, Object.entries(error)])
    ).not.toContain(secret)
  })

  describe("when the distributor counts as down", () => {
    it("stops repeating a read as soon as it does", async () => {
      answer = (request) => request.socket.destroy()
      const client = http(10_000, urlOf(server), road().traffic)
      await errorOf(client.read("/x"))
      expect(requests).toHaveLength(3)

      const error = await errorOf(client.read("/x"))
      expect(error.kind).toBe("unavailable")
      expect(error.message).toMatch(/^Acme has not answered since 03:00 UTC/)
      expect(requests).toHaveLength(5)
    })

    it("knows that a write was not sent", async () => {
      const { traffic } = road()
      const client = http(10_000, urlOf(server), traffic)
      answers(...Array<[number]>(5).fill([503]))
      await writeTimes(5, client)
      const error = await errorOf(write(client))
      expect(error.kind).toBe("unavailable")
      expect(error.retryAfterSeconds).toBe(30)
      expect(requests).toHaveLength(5)
    })

    it("does not make a write ambiguous that was told to come back", async () => {
      const { traffic } = road()
      const client = http(10_000, urlOf(server), traffic)
      const statuses = [429, 500, 500, 500, 500, 500]
      answer = (_request, response) => {
        response.writeHead(statuses.shift() ?? 200).end("{}")
      }
      const slow = new JsonHttp({
        distributorName: "Acme",
        connection: {
          baseUrl: urlOf(server),
          traffic,
          // While it waits, others find out that nobody is there.
          sleep: () => writeTimes(5, client),
        },
        headers: {},
        secrets: [],
      })
      expect((await errorOf(write(slow))).kind).toBe("unavailable")
      expect(requests).toHaveLength(6)
    })

    it("asks again after 30 seconds", async () => {
      const { traffic, pass } = road()
      const client = http(10_000, urlOf(server), traffic)
      answers(...Array<[number]>(5).fill([500]), [200], [200])
      await writeTimes(5, client)
      pass(29_900)
      await errorOf(write(client))
      expect(requests).toHaveLength(5)
      pass(100)
      expect((await write(client)).status).toBe(200)
      expect((await write(client)).status).toBe(200)
    })
  })
})
