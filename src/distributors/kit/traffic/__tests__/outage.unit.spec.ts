import { WpsSimulator } from "../../../../../sandbox/wps/wps-simulator"
import { sampleOrder as order } from "../../../wps/__tests__/sample-order"
import { wps } from "../../../wps"
import { DistributorTraffic } from "../distributor-traffic"

const simulator = new WpsSimulator()
const token = simulator.settings.token
const { poNumber } = order

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => simulator.reset())

/** A gateway on a road whose clock moves only when somebody waits. */
function connect() {
  let time = Date.parse("2026-01-02T22:41:10Z")
  const sleep = async (milliseconds: number) => {
    time += milliseconds
  }
  const traffic = new DistributorTraffic({
    name: wps.name,
    limits: wps.callLimits,
    now: () => time,
    sleep,
  })
  const gateway = wps.connect({
    credentials: { api_token: token },
    settings: {},
    baseUrl: simulator.url,
    logger: { warn: () => undefined },
    traffic,
    sleep: async () => undefined,
  })
  const query = { poNumber, orderNumbers: [], placedAt: new Date(time) }
  return { gateway, traffic, sleep, find: () => gateway.findOrder(query) }
}

function allFail() {
  simulator.fail({ path: /./, times: Infinity, fault: { status: 503 } })
}

describe("a distributor's outage", () => {
  it("costs five requests, then one every 30 seconds", async () => {
    const { find, sleep } = connect()
    allFail()
    for (let round = 0; round < 10; round += 1) {
      await expect(find()).rejects.toMatchObject({ kind: "unavailable" })
    }
    expect(simulator.requests).toHaveLength(5)

    await sleep(30_000)
    await expect(find()).rejects.toMatchObject({ kind: "unavailable" })
    await expect(find()).rejects.toMatchObject({ kind: "unavailable" })
    expect(simulator.requests).toHaveLength(6)
  })

  it("ends with the first answer", async () => {
    const { find, sleep, traffic } = connect()
    allFail()
    await expect(find()).rejects.toThrow()
    await expect(find()).rejects.toThrow()
    simulator.clearFaults()
    await sleep(30_000)
    expect(await find()).toMatchObject({ found: false })
    expect(traffic.state().state).toBe("closed")
  })

  it("refuses an order for certain, and nothing is sent", async () => {
    const { find, gateway, sleep } = connect()
    allFail()
    await expect(find()).rejects.toThrow()
    await expect(find()).rejects.toThrow()
    simulator.clearFaults()

    const refused = await gateway.placeOrder(order)
    expect(refused).toMatchObject({
      outcome: "rejected",
      reason: expect.stringMatching(
        /^Western Power Sports has not answered since 22:41 UTC; .* Nothing was ordered\.$/
      ),
    })
    expect(simulator.requests).toHaveLength(5)
    expect(simulator.orders(poNumber)).toEqual([])

    await sleep(30_000)
    expect((await gateway.placeOrder(order)).outcome).toBe("accepted")
    expect(simulator.orders(poNumber)).toHaveLength(1)
  })

  it("does not begin with refused credentials", async () => {
    const { find, traffic } = connect()
    simulator.fail({ path: /./, times: Infinity, fault: { status: 401 } })
    for (let round = 0; round < 10; round += 1) {
      await expect(find()).rejects.toMatchObject({ kind: "authentication" })
    }
    expect(traffic.state().state).toBe("closed")
  })
})
