import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { heard } from "./heard"

type Items = { id: string; quantity: number }[]

/** Requests a return as a merchant does in Medusa's admin. @returns its id */
export async function requestReturn(
  container: MedusaContainer,
  given: { order_id: string; location_id: string; items: Items }
): Promise<string> {
  const { items, ...input } = given
  const { result: change } = await beginReturnOrderWorkflow(container).run({
    input,
  })
  const return_id = change.return_id
  await requestItemReturnWorkflow(container).run({
    input: { return_id, items },
  })
  await heard(container, "order.return_requested", () =>
    confirmReturnRequestWorkflow(container).run({ input: { return_id } })
  )
  return return_id
}

/** The goods of a return have come back, or a part of them. */
export async function receiveReturn(
  container: MedusaContainer,
  { return_id, items }: { return_id: string; items: Items }
): Promise<void> {
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  await receiveItemReturnRequestWorkflow(container).run({
    input: { return_id, items },
  })
  await heard(container, "order.return_received", () =>
    confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
  )
}
