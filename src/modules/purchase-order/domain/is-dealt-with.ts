import type { PurchaseOrderEvent } from "../../../schemas/purchase-order"

/** Whether a person has dealt with a reason since it was told last. */
export function isDealtWith(
  events: readonly Pick<PurchaseOrderEvent, "at" | "type" | "message">[],
  reason: string
): boolean {
  const lastAt = (isMeant: (event: (typeof events)[number]) => boolean) =>
    Math.max(...events.filter(isMeant).map(({ at }) => Date.parse(at)))
  const told = lastAt(({ message }) => message === reason)
  const settled = lastAt(({ type }) => type === "attention_settled")
  return Number.isFinite(told) && settled >= told
}
