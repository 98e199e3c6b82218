import { lineMessages, orderNumbersOf, refusalOf } from "../read-order"
import { orderSchema } from "../wire"

const parse = (answer: object) =>
  orderSchema.parse({ status: "FAILED", ...answer })

describe("the answer to an order", () => {
  it.each([
    [{ ordernum: "5551234", orderline: { itemnum: "1" } }, ["5551234"]],
    [
      [{ ordernum: 5551234 }, { ordernum: "5551235" }],
      ["5551234", "5551235"],
    ],
    [[{ ordernum: "5551234" }, { ordernum: "5551234" }], ["5551234"]],
    ["", []],
    [[{ ordernum: "" }], []],
  ])("names the numbers of %j", (orderoutput, numbers) => {
    expect(orderNumbersOf(parse({ orderoutput }))).toEqual(numbers)
  })

  it("tells what it says of single lines, once each", () => {
    const line = { itemnum: "16-0942", errormsg: "BACKORDERED" }
    expect(
      lineMessages(
        parse({
          orderinput: {
            orderline: [line, { itemnum: "BA0006", errormsg: "" }],
          },
          orderoutput: [
            { ordernum: "1", orderline: line },
            { ordernum: "2", orderline: { itemnum: "BA0006", errormsg: {} } },
          ],
        })
      )
    ).toBe("160942: BACKORDERED.")
    expect(lineMessages(parse({}))).toBeNull()
  })

  it("is a refusal with all that was said", () => {
    const orderline = { itemnum: "160942", errormsg: "NOT FOR DROP SHIP" }
    expect(
      refusalOf(parse({ errormsg: "REFUSED", orderinput: { orderline } }))
    ).toEqual({
      outcome: "rejected",
      reason:
        "Tucker Powersports refused the request. It said: REFUSED. 160942: NOT FOR DROP SHIP. Nothing was ordered by it.",
    })
  })

  it.each([
    ["DUPLICATE PO NUMBER", "duplicate"],
    ["Duplicate P.O.", "duplicate"],
    ["PO M1042-T1 already exists", "duplicate"],
    ["Purchase order number previously used", "duplicate"],
    ["DUPLICATE ITEM ON ORDER", "rejected"],
    ["DUPLICATE ITEM ON PO", "rejected"],
    ["PO BOX ADDRESS IS NOT ALLOWED", "rejected"],
    ["PORTLAND DC IS ALREADY CLOSED", "rejected"],
    ["", "rejected"],
  ])("takes %j as %s", (errormsg, outcome) => {
    expect(refusalOf(parse({ errormsg })).outcome).toBe(outcome)
  })
})
