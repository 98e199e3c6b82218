import { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import {
  generatedItems,
  sampleItems,
} from "../../../../sandbox/parts-unlimited/sample-items"
import { connectTo } from "./simulated-account"

const generated = [...generatedItems(60)]
const simulator = new PartsUnlimitedSimulator({
  items: [...sampleItems, ...generated],
})

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => {
  simulator.reset()
})

describe("stock at Parts Unlimited", () => {
  const stock = (...skus: string[]) => connectTo(simulator).checkStock?.(skus)

  it("counts + as 10 and N/A as 0, and leaves out what is not known", async () => {
    expect(await stock("0101-9901", "01019901", "nothing", " ")).toEqual([
      { sku: "0101-9901", quantities: { WI: 10, NY: 4, TX: 0, NV: 7, NC: 0 } },
      { sku: "01019901", quantities: { WI: 10, NY: 4, TX: 0, NV: 7, NC: 0 } },
    ])
    expect(simulator.requests.map(({ path }) => path)).toEqual([
      "/api/v1/parts/inventory/01019901,NOTHING",
    ])
  })

  it("asks for 25 parts in a call, each once", async () => {
    const skus = generated.map(({ partNumber }) => partNumber)
    expect(await stock(...skus, ...skus.slice(0, 5))).toHaveLength(65)
    expect(simulator.requests).toHaveLength(3)
  })

  it("makes no call for no parts", async () => {
    expect(await stock()).toEqual([])
    expect(await stock("", "a,b")).toEqual([])
    expect(simulator.requests).toEqual([])
  })

  it("leaves out a part whose figures can't be read", async () => {
    const at = (warehouse: string, quantity: unknown) => ({
      warehouse,
      quantity,
    })
    const availability = [
      { partNumber: "1", warehouses: [at("WI", "many")] },
      { partNumber: "2", warehouses: [at("wi", 12), at("XX", "3")] },
    ]
    const fault = { status: 200, body: { availability } }
    simulator.fail({ path: /inventory/, fault })
    expect(await stock("1", "2")).toEqual([
      { sku: "2", quantities: { WI: 12, NY: 0, TX: 0, NV: 0, NC: 0 } },
    ])
  })

  it("says that an answer can't be read", async () => {
    simulator.fail({ path: /inventory/, fault: { status: 200, body: {} } })
    await expect(stock("003199")).rejects.toMatchObject({
      kind: "malformed_response",
    })
  })
})

describe("prices at Parts Unlimited", () => {
  const prices = (...skus: string[]) => connectTo(simulator).checkPrices?.(skus)

  it("tells what this dealer pays, in as few calls as can be", async () => {
    const skus = generated.map(({ partNumber }) => partNumber)
    const found = await prices("0101-9901", "nothing", ...skus)
    expect(found).toHaveLength(61)
    expect(found?.[0]).toEqual({ sku: "0101-9901", cost: 58.91 })
    expect(simulator.requests).toHaveLength(1)
  })

  it("leaves out a price of nothing, in another currency, or unreadable", async () => {
    const price = (
      partNumber: string,
      dealerCost: string,
      currency: string
    ) => ({ partNumber, dealerCost, currency })
    const pricing = [
      price("1", "0.00", "USD"),
      price("2", "5.00", "CAD"),
      price("3", "call", "USD"),
      price("4", "5.00", "usd"),
    ]
    const fault = { status: 200, body: { pricing } }
    simulator.fail({ path: /pricing/, fault })
    expect(await prices("1", "2", "3", "4")).toEqual([{ sku: "4", cost: 5 }])
  })

  it("makes no call for no parts", async () => {
    expect(await prices()).toEqual([])
    expect(simulator.requests).toEqual([])
  })
})

describe("a check of Parts Unlimited", () => {
  it("says what it can't find out", async () => {
    const checks = await connectTo(simulator).check()
    expect(checks.map(({ id, ok }) => [id, ok])).toEqual([
      ["api_key", true],
      ["order_list", true],
    ])
    expect(checks[0]?.message).toContain("ABC123 is first used by an order")
  })

  it("does not go on with a refused key", async () => {
    simulator.switches.apiKey = "another"
    const credentials = { dealer_number: "ABC123", api_key: "wrong-key" }
    const checks = await connectTo(simulator, { credentials }).check()
    expect(checks.map(({ id, ok }) => [id, ok])).toEqual([
      ["api_key", false],
      ["order_list", false],
    ])
    expect(JSON.stringify(checks)).not.toContain("wrong-key")
    expect(simulator.requests).toHaveLength(1)
  })

  it("misses the portal's password only where it is needed", async () => {
    const credentials = {
      dealer_number: "ABC123",
      api_key: simulator.switches.apiKey,
    }
    const ids = async (price_file_source: string) =>
      (
        await connectTo(simulator, {
          credentials,
          settings: { price_file_source },
        }).check()
      )
        .filter(({ ok }) => !ok)
        .map(({ id }) => id)
    expect(await ids("bundle")).toEqual([])
    expect(await ids("portal")).toEqual(["portal"])
  })
})
