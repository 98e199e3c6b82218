import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { AttentionKind } from "../../schemas/attention"
import { withPurchaseOrderLock } from "../purchase-order/with-purchase-order-lock"
import { settleFacts } from "./domain/settle-facts"
import { readAttention } from "./list-attention"

export interface SettleAttentionInput {
  purchase_order_id: string
  /** Left out: whatever it waits for. */
  kind?: AttentionKind | undefined
  note?: string | undefined
  /** User id. */
  actor: string
}

/** More kinds than a purchase order can have. */
const allKinds = 20

const settleAttentionStep = createStep(
  { name: "settle-attention", noCompensation: true },
  async (input: SettleAttentionInput, { container }) => {
    await withPurchaseOrderLock(
      container,
      input.purchase_order_id,
      "Nothing was changed",
      () => settleAttention(container, input)
    )
    return new StepResponse({ id: input.purchase_order_id })
  }
)

/**
 * A person has dealt with what a purchase order waited for. What goes away
 * with its cause alone is refused; so is what does not wait.
 */
export const settleAttentionWorkflow = createWorkflow(
  "settle-attention",
  (input: SettleAttentionInput) =>
    new WorkflowResponse(settleAttentionStep(input))
)

async function settleAttention(
  container: MedusaContainer,
  { purchase_order_id: id, kind, note, actor }: SettleAttentionInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const { po_number, needs_attention } =
    await purchasing.retrievePurchaseOrder(id)
  const facts = await readAttention(
    container,
    { ids: [id], kind },
    { limit: allKinds, offset: 0 }
  )
  const settled = settleFacts(facts, {
    // Its lines were bought elsewhere, and the list shows it no longer.
    isFlagged: needs_attention && kind === undefined,
  })
  if ("refusal" in settled) {
    throw conflict(`${po_number}: ${settled.refusal} Nothing was changed.`)
  }
  await purchasing.updatePurchaseOrders({ id, ...settled.patch })
  const about = facts.map((fact) => fact.kind)
  await purchasing.recordEvent(id, {
    type: "attention_settled",
    actor,
    message: note ? `Dealt with: ${note}` : "Dealt with",
    data: { kinds: about, ...(note && { note }) },
  })
}
