import { TuckerSimulator } from "../tucker-simulator"

const simulator = new TuckerSimulator()

const account = { cust: "100200", apikey: "tucker-sandbox-key" }
const order = {
  ...account,
  output: "JSON",
  type: "ORD",
  po: "M1-T1",
  allowduplicatepo: "NO",
  name: "Pat Sample",
  address1: "12 Example Rd",
  city: "Springfield",
  state: "IL",
  zip: "62701",
  carrier: "UG",
  splitlines: "YES",
  line: "160942,2",
}

async function ask(query: Record<string, string>) {
  const response = await fetch(
    `${simulator.url}?${new URLSearchParams(query).toString()}`
  )
  const text = await response.text()
  return { status: response.status, text }
}

async function json(query: Record<string, string>): Promise<unknown> {
  const { status, text } = await ask(query)
  expect(status).toBe(200)
  return JSON.parse(text)
}

describe("the Tucker simulator", () => {
  beforeAll(() => simulator.start())
  afterAll(() => simulator.stop())
  beforeEach(() => simulator.reset())

  it("answers 200 and, unless JSON is asked for, XML", async () => {
    const { status, text } = await ask({
      ...account,
      type: "PRC",
      item: "160942",
    })
    expect(status).toBe(200)
    expect(text).toBe(
      '<?xml version="1.0" encoding="ISO-8859-1"?><PRC><status>SUCCESSFUL</status><item><itemnum>160942</itemnum><price>24.95</price></item></PRC>'
    )
  })

  it("keeps no credentials, and refuses wrong ones with a 200", async () => {
    expect(await json({ ...order, apikey: "wrong-key" })).toMatchObject({
      ORD: { status: "FAILED" },
    })
    expect(simulator.requests).toMatchObject([{ authorized: false }])
    expect(JSON.stringify(simulator.requests)).not.toMatch(/wrong-key|100200/)
  })

  it("places nothing unless it is told to submit", async () => {
    expect(await json({ ...order, submit: "NO" })).toMatchObject({
      ORD: { status: "SUCCESSFUL", orderoutput: [] },
    })
    expect(simulator.book.purchaseOrders()).toEqual([])
    expect(await json({ ...order, submit: "YES" })).toMatchObject({
      ORD: { status: "SUCCESSFUL", orderoutput: [{ ordernum: "5551234" }] },
    })
  })

  it("takes a PO number twice only when it is allowed", async () => {
    await json({ ...order, submit: "YES" })
    expect(await json({ ...order, submit: "YES" })).toMatchObject({
      ORD: { status: "FAILED", errormsg: "DUPLICATE PO NUMBER" },
    })
    await json({ ...order, submit: "YES", allowduplicatepo: "YES" })
    expect(simulator.book.orders("M1-T1")).toHaveLength(2)
  })

  it("says on its line what is wrong with an item", async () => {
    expect(await json({ ...order, line: "NONE00,1" })).toMatchObject({
      ORD: { orderinput: { orderline: [{ errormsg: "INVALID ITEM" }] } },
    })
    expect(await json({ ...order, line: "160942,99" })).toMatchObject({
      ORD: {
        orderinput: { orderline: [{ errormsg: "INSUFFICIENT QUANTITY" }] },
      },
    })
  })

  it("shows stock up to nine, and price with it when asked", async () => {
    expect(
      await json({ ...account, output: "JSON", type: "INP", item: "16-0942" })
    ).toMatchObject({
      INP: {
        item: [
          {
            itemnum: "160942",
            inventory: 9,
            price: 24.95,
            dc: expect.arrayContaining([
              { dcname: "TX", dcinv: 9 },
              { dcname: "PA", dcinv: 3 },
            ]),
          },
        ],
      },
    })
  })

  it("does not know other types", async () => {
    expect(
      await json({ ...account, output: "JSON", type: "XYZ" })
    ).toMatchObject({ XYZ: { status: "FAILED" } })
  })
})
