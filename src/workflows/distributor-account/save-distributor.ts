import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SealedChanges } from "../../modules/distributor/domain/sealed-changes"
import { republishStockStep } from "../inventory-rules/steps/republish-stock"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { accountLock } from "./account-lock"
import { ensureServiceZoneStep } from "./steps/ensure-service-zone"
import { ensureShippingOptionsStep } from "./steps/ensure-shipping-options"
import { ensureStockLocationStep } from "./steps/ensure-stock-location"
import { linkStockLocationStep } from "./steps/link-stock-location"
import { planAccountChangeStep } from "./steps/plan-account-change"
import { recordStockLocationStep } from "./steps/record-stock-location"
import { saveAccountStep } from "./steps/save-account"

export interface SaveDistributorInput {
  distributor_id: string
  /** From the module's `sealChanges`: no plain secret enters a workflow. */
  changes: SealedChanges
  /** Id of a user; `system`: no person. */
  actor: string
}

/**
 * Saves an account. When it becomes enabled, everything Medusa needs is made
 * first: stock location, links, service zone, hidden shipping options; what
 * exists is kept, and a failure takes back what this run made. Enabling and
 * disabling publish the distributor's stock anew: a disabled one has none,
 * since what can't be bought must not be sold.
 *
 * @throws MedusaError INVALID_DATA that names the field, CONFLICT when
 *   something is missing
 */
export const saveDistributorWorkflow = createWorkflow(
  "save-distributor",
  (input: SaveDistributorInput) => {
    const key = transform(input, (data) => accountLock(data.distributor_id))
    acquireLockStep({ key, timeout: 30, ttl: 120 })
    const plan = planAccountChangeStep(input)
    when("account-becomes-enabled", plan, ({ enables }) => enables).then(() => {
      const stock_location = ensureStockLocationStep(input.distributor_id)
      linkStockLocationStep({
        distributor_id: input.distributor_id,
        stock_location,
      })
      const service_zone_id = ensureServiceZoneStep({
        distributor_id: input.distributor_id,
        stock_location,
      })
      ensureShippingOptionsStep({
        distributor_id: input.distributor_id,
        service_zone_id,
      })
      recordStockLocationStep({
        distributor_id: input.distributor_id,
        stock_location_id: stock_location.id,
        service_zone_id,
      })
    })
    const before = readAuditedStep({
      subject: "distributor",
      subject_id: input.distributor_id,
    })
    const { distributor, secrets } = saveAccountStep(input)
    recordAuditStep({
      subject: "distributor",
      subject_id: input.distributor_id,
      actor: input.actor,
      before,
      secrets,
    })
    when(
      "stock-becomes-visible-or-not",
      plan,
      ({ changes_stock }) => changes_stock
    ).then(() => {
      republishStockStep([input.distributor_id])
    })
    releaseLockStep({ key })
    return new WorkflowResponse(distributor)
  }
)
