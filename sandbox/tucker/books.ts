import type { OrderBook } from "../simulator/order-book"

export type TuckerSimulatorSettings = {
  customerNumber: string
  apiKey: string
  /** Drop ships are refused without it. */
  hasCreditCard: boolean
  /** Lists of one element come as that element, empty ones as "". */
  singleElementObjects: boolean
  /** What is short is taken all the same, with a message on its line. */
  takesBackorders: boolean
}

/** What the handlers of `type` share. */
export type TuckerBooks = {
  book: OrderBook
  settings: TuckerSimulatorSettings
  specialOrders: ReadonlySet<string>
}

/** The content below the root key. */
export type TuckerContent = { status: string; errormsg?: string } & Record<
  string,
  unknown
>
