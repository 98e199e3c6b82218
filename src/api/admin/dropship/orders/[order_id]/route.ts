import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PURCHASE_ORDER_MODULE } from "../../../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../../../modules/purchase-order/service"
import type {
  DropshipQuery,
  PlacePurchaseOrdersBody,
} from "../../../../../schemas/dropship"
import { dropshipView } from "../../../../../workflows/dropship/dropship-view"
import { withLiveFigures } from "../../../../../workflows/dropship/live/with-live-figures"
import { loadSourcing } from "../../../../../workflows/dropship/load-sourcing"
import { keepConflict } from "../../../../keep-conflict"
import { placePurchaseOrdersWorkflow } from "../../../../../workflows/purchase-order/place-purchase-orders"

/** What of an order can be drop-shipped, from where, and the best plan. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const sourcing = await loadSourcing(
    request.scope,
    request.params.order_id ?? ""
  )
  const dropship = dropshipView(sourcing)
  const { live } = request.validatedQuery as DropshipQuery
  response.json({
    dropship: live
      ? await withLiveFigures(request.scope, sourcing, dropship)
      : dropship,
  })
}

/**
 * Places real orders. A refusal names the fields, or the warnings to accept,
 * and leaves nothing behind.
 */
export async function POST(
  request: AuthenticatedMedusaRequest<PlacePurchaseOrdersBody>,
  response: MedusaResponse
): Promise<void> {
  const { result } = await keepConflict(
    placePurchaseOrdersWorkflow(request.scope).run({
      input: {
        order_id: request.params.order_id ?? "",
        body: request.validatedBody,
        actor: request.auth_context.actor_id,
      },
    })
  )
  if (result.refusal) {
    const { type, message, problems, warnings } = result.refusal
    response.status(type === "conflict" ? 409 : 400).json({
      type,
      message,
      field: problems[0]?.field,
      problems,
      ...(warnings.length > 0 && { warnings }),
    })
    return
  }
  const purchasing = request.scope.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const orders = await Promise.all(
    result.ids.map((id) => purchasing.retrievePurchaseOrderView(id))
  )
  response.json({ purchase_orders: orders })
}
