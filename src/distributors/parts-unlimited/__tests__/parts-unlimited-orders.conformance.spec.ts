import { PartsUnlimitedSimulator } from "../../../../sandbox/parts-unlimited/parts-unlimited-simulator"
import type { OrderRequest, PlacementResult } from "../../adapter"
import { partsUnlimited } from "../index"
import { sampleOrder as order } from "./sample-order"
import { connectTo } from "./simulated-account"

const simulator = new PartsUnlimitedSimulator()
const orders = "/api/orders/dropship"

beforeAll(() => simulator.start())
afterAll(() => simulator.stop())
beforeEach(() => {
  simulator.reset()
})

async function place(
  changes: Partial<OrderRequest> = {},
  settings: Record<string, string> = {}
): Promise<PlacementResult> {
  const gateway = connectTo(simulator, { settings })
  return await gateway.placeOrder({ ...order, ...changes })
}

function answerWith(body: unknown, status = 200): void {
  simulator.fail({
    method: "POST",
    path: /dropship$/,
    fault: { status, body },
  })
}

describe("an order at Parts Unlimited", () => {
  it("is sent whole, with part numbers as they are named there", async () => {
    const lines = [
      { sku: "0101-9901", warehouse: "WI", quantity: 1, unitCost: 58.91 },
      { sku: "003199", warehouse: null, quantity: 2, unitCost: null },
      { sku: "01019901", warehouse: "NV", quantity: 2, unitCost: 58.91 },
    ]
    const shipTo = { ...order.shipTo, province: "il", address_2: null }
    await place({ lines, shipTo })
    expect(
      simulator.requestsTo("POST", orders).map(({ body }) => body)
    ).toEqual([
      {
        dealer_number: "ABC123",
        order_type: "DS",
        purchase_order_number: "M1042-P1",
        shipping_method: "ground",
        validate_price: false,
        cancellation_policy: "back_order",
        leave_order_open: false,
        ship_to_address: {
          name: "Pat Sample",
          company: "Sample Cycles",
          address_line_1: "12 Example Rd",
          address_line_2: "",
          city: "Springfield",
          state: "IL",
          postal_code: "62701",
          country: "US",
        },
        line_items: [
          {
            line_number: 1,
            part_number: "01019901",
            quantity: 3,
            price: 58.91,
            currency: "USD",
            memo: "",
          },
          {
            line_number: 2,
            part_number: "003199",
            quantity: 2,
            currency: "USD",
            memo: "",
          },
        ],
      },
    ])
  })

  it.each(partsUnlimited.shipMethods.map(({ id }) => id))(
    "offers no ship method that the simulator does not take: %s",
    async (shipMethod) => {
      expect((await place({ shipMethod })).outcome).toBe("accepted")
    }
  )

  it("ships by the codes of the settings", async () => {
    await place(
      { shipMethod: "2_day" },
      { shipping_method_2_day: "UPS-BLUE", cancellation_policy: "fill_or_kill" }
    )
    expect(simulator.requestsTo("POST", orders)).toMatchObject([
      {
        body: {
          shipping_method: "UPS-BLUE",
          cancellation_policy: "fill_or_kill",
        },
      },
    ])
  })

  it("asks for back-orders where they are allowed, whatever the policy", async () => {
    await place({ allowBackorder: true }, { cancellation_policy: "cancel" })
    expect(simulator.requestsTo("POST", orders)).toMatchObject([
      { body: { cancellation_policy: "back_order" } },
    ])
  })

  it("is taken with its number; for processing only after a 202", async () => {
    simulator.switches.acceptCode = 200
    expect(await place()).toEqual({
      outcome: "accepted",
      orderNumbers: ["PU00123456"],
    })
    simulator.switches.acceptCode = 202
    expect(await place({ poNumber: "M1043-P1" })).toEqual({
      outcome: "accepted",
      orderNumbers: ["PU00123457"],
      notice:
        "Accepted for processing; Parts Unlimited may still refuse it later.",
    })
  })

  it("takes the status in the body as text or number", async () => {
    answerWith({ status_code: "200", reference_number: 77 })
    expect(await place()).toEqual({
      outcome: "accepted",
      orderNumbers: ["77"],
    })
  })

  it("says what is short, whether it comes later or never", async () => {
    simulator.switches.acceptCode = 200
    const stock = { WI: 1, NY: 0, TX: 0, NV: 0, NC: 0 }
    simulator.book.setStock("003199", stock)
    expect(await place({ allowBackorder: true })).toMatchObject({
      outcome: "accepted",
      notice: "Of 2 × 003199 it ordered 1. 1 × 003199 is back-ordered.",
    })
    simulator.book.setStock("003199", stock)
    expect(
      await place({ poNumber: "M1043-P1" }, { cancellation_policy: "cancel" })
    ).toMatchObject({
      outcome: "accepted",
      notice: "Of 2 × 003199 it ordered 1. 1 × 003199 was canceled.",
    })
  })

  it("says what an answer replaces, leaves out, objects to or lacks", async () => {
    answerWith({
      status_code: 200,
      line_items: [
        {
          part_number: "0101-9901",
          ordered: 1,
          substituted: { part_number: "01019902" },
        },
      ],
      mainframeErrors: [{ text: "FREIGHT EXTRA" }],
    })
    expect(await place()).toEqual({
      outcome: "accepted",
      orderNumbers: [],
      notice:
        "It gave no order number. 01019901 is replaced by 01019902. 003199 is not in its answer. It said: FREIGHT EXTRA",
    })
  })

  it.each([200, 400] as const)(
    "is refused in words, with HTTP %d",
    async (refusalStatus) => {
      simulator.switches.refusalStatus = refusalStatus
      const lines = [
        { sku: "14010999", warehouse: null, quantity: 1, unitCost: null },
      ]
      expect(await place({ lines })).toEqual({
        outcome: "rejected",
        reason:
          "Parts Unlimited refused the request (400). It said: PART 14010999 CANNOT BE DROP SHIPPED; Order failed validation. Nothing was ordered.",
      })
      expect(simulator.book.orders(order.poNumber)).toEqual([])
    }
  )

  it.each([200, 400] as const)(
    "is told apart from one that it has already, with HTTP %d",
    async (refusalStatus) => {
      simulator.switches.refusalStatus = refusalStatus
      await place()
      expect(await place()).toMatchObject({
        outcome: "duplicate",
        reason: expect.stringContaining("DUPLICATE PURCHASE ORDER"),
      })
      expect(simulator.book.orders(order.poNumber)).toHaveLength(1)
    }
  )

  it("does not take a doubled part for a doubled order", async () => {
    const text = "DUPLICATE PART 003199"
    answerWith({ status_code: 400, mainframeErrors: [{ text }] })
    expect((await place()).outcome).toBe("rejected")
  })

  it.each<[string, unknown, number]>([
    ["no status", { reference_number: "PU1" }, 200],
    ["a status that is none", { status_code: "maybe" }, 200],
    ["another success", { status_code: 201, reference_number: "PU1" }, 200],
    ["a failure", { status_code: 500, status_message: "Mainframe" }, 200],
    ["a failure as a refusal", { status_code: 504 }, 400],
    ["success and refusal at once", { status_code: 200 }, 400],
    [
      "an order number and an error",
      {
        status_code: 0,
        reference_number: "PU1",
        mainframeErrors: [{ text: "E" }],
      },
      200,
    ],
    ["a list", [{ status_code: 200 }], 200],
    ["a redirect", {}, 302],
  ])("is of unknown outcome after %s", async (_what, body, status) => {
    answerWith(body, status)
    expect((await place()).outcome).toBe("unknown")
    expect(simulator.requestsTo("POST", orders)).toHaveLength(1)
  })

  it.each([
    ["401 in the body", { status_code: 401, status_message: "bad key" }],
    ["a refusal of the mainframe", { mainframeErrors: [{ text: "NO" }] }],
  ])("is refused by %s", async (_what, body) => {
    answerWith(body)
    expect((await place()).outcome).toBe("rejected")
  })

  it.each(["Illinois", "I", "I1", ""])(
    "is not sent with the state %j",
    async (province) => {
      const shipTo = { ...order.shipTo, province }
      expect(await place({ shipTo })).toMatchObject({
        outcome: "rejected",
        reason: expect.stringContaining("two letters"),
      })
      expect(simulator.requests).toEqual([])
    }
  )
})
