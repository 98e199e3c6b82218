import { AutomaticSimulator } from "../automatic-simulator"

const simulator = new AutomaticSimulator({
  now: () => new Date("2025-03-04T12:00:00Z"),
})
const { book } = simulator

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => simulator.reset())

async function call(path: string, body?: unknown, token = simulator.token) {
  const response = await fetch(`${simulator.url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      Authorization: `Bearer ${token}`,
      "Content-Type": "application/json",
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer: unknown = await response.json()
  return { status: response.status, body: answer }
}

function order(
  poNumber: string,
  changes: { state?: string; sku?: string } = {}
) {
  return {
    header: {
      poNumber,
      shipVia: "BEST",
      dropShip: true,
      allowBackorder: false,
      comments: "",
    },
    shipToAddress: {
      name: "Pat Sample",
      address1: "12 Example Rd",
      address2: "",
      city: "Springfield",
      state: changes.state ?? "IL",
      zip: "62701",
      country: "US",
      phone: "5555550100",
      classification: "RESIDENTIAL",
    },
    lines: [
      {
        lineNumber: 1,
        itemNumber: changes.sku ?? "AB12-3456",
        quantity: 2,
      },
    ],
  }
}

const place = (poNumber: string, changes = {}) =>
  call("/order/create", order(poNumber, changes))

it("answers a new order with ponumber in lower case", async () => {
  expect(await place("M1-A1")).toEqual({
    status: 200,
    body: {
      success: true,
      header: {
        orderNumber: "7654321",
        orderGenerationNumber: "00",
        ponumber: "M1-A1",
        status: "OPEN",
      },
      lines: [
        {
          lineNumber: 1,
          itemNumber: "AB12-3456",
          quantityOrdered: 2,
          quantityBackordered: 0,
          warehouse: "1",
        },
      ],
    },
  })
})

it.each([
  ["X".repeat(22), {}, 200, undefined],
  ["X".repeat(23), {}, 400, "INVALID_PO_NUMBER"],
  ["M1-Ä1", {}, 400, "INVALID_PO_NUMBER"],
  ["M1-A1", { state: "CA", sku: "00417" }, 400, "CARB_RESTRICTED"],
  ["M1-A1", { state: "CA" }, 200, undefined],
  ["M1-A1", { sku: "NONE" }, 400, "UNKNOWN_ITEM"],
  ["M1-A1", { state: "Illinois" }, 400, "INVALID_FIELD"],
])("answers PO %j with %j: %d %s", async (poNumber, changes, status, code) => {
  const answer = await place(poNumber, changes)
  expect(answer.status).toBe(status)
  expect(answer.body).toMatchObject(
    code ? { success: false, errors: [{ code }] } : { success: true }
  )
})

it("refuses a number that it has, and a token that it doesn't know", async () => {
  await place("M1-A1")
  expect(await place("M1-A1")).toMatchObject({
    status: 409,
    body: { errors: [{ code: "DUPLICATE_PO" }] },
  })
  expect(await call("/order/po/M1-A1", undefined, "another")).toMatchObject({
    status: 401,
  })
})

it("counts generations, and writes days as MM/DD/YY", async () => {
  await place("M1-A1")
  const [number] = book.ship("M1-A1", {
    lines: [{ sku: "AB12-3456", quantity: 1 }],
  })
  const { body } = await call("/order/po/M1-A1")
  expect(body).toMatchObject({
    orders: [
      {
        header: {
          orderNumber: "7654321",
          orderGenerationNumber: "00",
          poNumber: "M1-A1",
          orderDate: "03/04/25",
          invoiceDate: "03/04/25",
        },
        trackingNumber: number,
        proNumber: "",
      },
      {
        header: { orderGenerationNumber: "01", invoiceDate: "" },
        trackingNumber: "",
      },
    ],
  })
  const one = await call("/order/7654321?generation=01")
  expect(one.body).toMatchObject({
    orders: [{ header: { orderGenerationNumber: "01" } }],
  })
})

it("merges the numbers of parcels and freight in ranges of a year at most", async () => {
  await place("M1-A1")
  book.ship("M1-A1", { trackingNumber: "123-4567", carrier: "Saia LTL" })
  const range = (from: string, to: string) =>
    call(`/order/range?from=${from}&to=${to}`)
  const { body } = await range("03/04/25", "03/04/25")
  expect(body).toMatchObject({ orders: [{ trackingNumber: "123-4567" }] })
  expect(JSON.stringify(body)).not.toContain("proNumber")

  expect((await range("03/05/24", "03/05/25")).status).toBe(200)
  expect((await range("03/04/24", "03/05/25")).status).toBe(400)
  expect((await range("2025-03-04", "2025-03-05")).status).toBe(400)
  expect((await range("03/05/25", "03/06/25")).body).toEqual({ orders: [] })
})

it("revokes a PO that has not shipped", async () => {
  await place("M1-A1")
  await place("M2-A1")
  book.ship("M2-A1")
  const revoke = (poNumber: string) => call("/order/revoke", { poNumber })
  expect(await revoke("M1-A1")).toMatchObject({
    status: 200,
    body: { success: true, orders: [{ header: { status: "CANCELED" } }] },
  })
  expect((await revoke("M1-A1")).status).toBe(200)
  expect((await revoke("M2-A1")).status).toBe(409)
  expect((await revoke("M3-A1")).status).toBe(404)
})

it("gives the next feed what the orders left", async () => {
  await place("M1-A1")
  const [item] = simulator.currentItems()
  expect(item).toMatchObject({ sku: "AB12-3456", stock: { "1": 12, "3": 3 } })
})
