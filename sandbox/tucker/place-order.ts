import { canonicalItemNumber } from "../../src/distributors/tucker/item-number"
import { allocate, OutOfStock } from "../simulator/allocate"
import type { TuckerBooks, TuckerContent } from "./books"

type Line = { itemnum: string; qty: number; errormsg: string }

/** `UG` was seen in an integration; the others are assumed. */
const carriers = ["UG", "U2", "U1"]

const shipToFields = ["name", "address1", "city", "state", "zip"] as const

/** `ORD`: checks an order and, with `submit=YES`, places it. */
export function placeOrder(
  { book, settings, specialOrders }: TuckerBooks,
  query: URLSearchParams
): TuckerContent {
  const poNumber = query.get("po") ?? ""
  const lines = query.getAll("line").map(readLine)
  const orderinput = { orderline: lines }
  const fail = (errormsg: string): TuckerContent => ({
    status: "FAILED",
    errormsg,
    orderinput,
  })

  if (poNumber === "" || lines.length === 0) {
    return fail("PO NUMBER AND LINES ARE REQUIRED")
  }
  if (
    query.get("allowduplicatepo") !== "YES" &&
    book.orders(poNumber).length > 0
  ) {
    return fail("DUPLICATE PO NUMBER")
  }
  if (shipToFields.some((field) => !query.get(field))) {
    return fail("SHIP TO ADDRESS IS NOT COMPLETE")
  }
  if (!settings.hasCreditCard) {
    return fail("CREDIT CARD REQUIRED FOR DROP SHIP")
  }
  if (!carriers.includes(query.get("carrier") ?? "")) {
    return fail("INVALID CARRIER")
  }
  for (const line of lines) {
    if (specialOrders.has(line.itemnum)) {
      line.errormsg = "ITEM NOT AVAILABLE FOR DROP SHIP"
    } else if (!book.findItem(line.itemnum) || !(line.qty > 0)) {
      line.errormsg = "INVALID ITEM"
    }
  }
  if (lines.some(({ errormsg }) => errormsg !== "")) {
    return fail("ORDER NOT ACCEPTED")
  }

  const request = {
    poNumber,
    shipTo: Object.fromEntries(
      [...shipToFields, "address2"].map((field) => [
        field,
        query.get(field) ?? "",
      ])
    ),
    shipMethod: query.get("carrier") ?? "",
    lines: lines.map(({ itemnum, qty }) => ({ sku: itemnum, quantity: qty })),
    allowSplit: query.get("splitlines") === "YES",
  }
  const short = findShort({ book, settings, specialOrders }, request)
  const shortLine = lines.find(({ itemnum }) => itemnum === short)
  if (shortLine && !settings.takesBackorders) {
    shortLine.errormsg = "INSUFFICIENT QUANTITY"
    return fail("ORDER NOT ACCEPTED")
  }
  if (shortLine) {
    shortLine.errormsg = "BACKORDERED"
  }
  const orders =
    query.get("submit") === "YES"
      ? book.place({ ...request, allowBackorder: settings.takesBackorders })
      : []
  return {
    status: "SUCCESSFUL",
    orderinput,
    orderoutput: orders.map(({ number, lines: ordered }) => ({
      ordernum: number,
      orderline: ordered.map(({ sku }) => ({
        itemnum: sku,
        errormsg: shortLine?.itemnum === sku ? shortLine.errormsg : "",
      })),
    })),
  }
}

function readLine(text: string): Line {
  const [item = "", quantity = ""] = text.split(",")
  const qty = /^\d+$/.test(quantity) ? Number(quantity) : 0
  return { itemnum: canonicalItemNumber(item), qty, errormsg: "" }
}

/** The first item that the shelves can't fill; null when they can. */
function findShort(
  { book }: TuckerBooks,
  request: {
    lines: readonly { sku: string; quantity: number }[]
    allowSplit: boolean
  }
): string | null {
  const [line] = request.lines
  const codes = Object.keys(line ? book.stockOf(line.sku) : {})
  try {
    allocate(request.lines, codes, (sku) => book.stockOf(sku), {
      allowSplit: request.allowSplit,
      allowBackorder: false,
    })
    return null
  } catch (error) {
    if (error instanceof OutOfStock) {
      return error.sku
    }
    throw error
  }
}
