import type { SimulatorAnswer } from "../simulator/simulator-answer"
import type { WpsHandler, WpsRequest } from "./answer"
import type { WpsBooks } from "./books"
import { addCartItem, createCart, deleteCart, readCart } from "./carts"
import { placeOrder } from "./place-order"
import { readDealerPricing } from "./read-dealer-pricing"
import { listInventory, listItems, readDealerPrice } from "./read-items"
import { listOrders, readOrder } from "./read-orders"
import { Refusal } from "../simulator/refusal"

type Route = {
  method: string
  pattern: RegExp
  handler: WpsHandler
  /** Needs order processing to be switched on for the account. */
  isOrder: boolean
}

function route(
  method: string,
  pattern: RegExp,
  handler: WpsHandler,
  isOrder = false
): Route {
  return { method, pattern, handler, isOrder }
}

const routes: readonly Route[] = [
  route("POST", /^\/carts$/, createCart, true),
  route("GET", /^\/carts\/([^/]+)$/, readCart, true),
  route("DELETE", /^\/carts\/([^/]+)$/, deleteCart, true),
  route("POST", /^\/carts\/([^/]+)\/items$/, addCartItem, true),
  route("POST", /^\/orders$/, placeOrder, true),
  route("GET", /^\/orders$/, listOrders, true),
  route("GET", /^\/orders\/([^/]+)$/, readOrder, true),
  route("GET", /^\/items$/, listItems),
  route("GET", /^\/inventory$/, listInventory),
  route("GET", /^\/dealer-pricing$/, readDealerPricing),
  route("GET", /^\/dealer-pricing\/(\d+)$/, readDealerPrice),
]

type Asked = Omit<WpsRequest, "parameters"> & {
  method: string
  path: string
  authorized: boolean
}

/** Answers one API call. @throws Refusal when the answer is no */
export function answerCall(books: WpsBooks, asked: Asked): SimulatorAnswer {
  if (!asked.authorized) {
    throw new Refusal(401, "Unauthenticated.")
  }
  for (const { method, pattern, handler, isOrder } of routes) {
    const match = method === asked.method ? pattern.exec(asked.path) : null
    if (match) {
      if (isOrder && !books.settings.orderProcessing) {
        throw new Refusal(403, "Order processing is not enabled.")
      }
      const parameters = match.slice(1).map(decodeURIComponent)
      return handler(books, { ...asked, parameters })
    }
  }
  throw new Refusal(404, `There is no ${asked.method} ${asked.path}.`)
}
