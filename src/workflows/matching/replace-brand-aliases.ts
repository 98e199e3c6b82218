import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SaveBrandAliasesBody } from "../../schemas/match"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { matchingLock } from "../locks"
import { matchVariantsWorkflow } from "./match-variants"
import { publishMatchesStep } from "./steps/publish-matches"
import { replaceBrandAliasesStep } from "./steps/replace-brand-aliases"

/** Seconds: all variants of a large shop are matched and published. */
const longestRun = 900

/**
 * Replaces all brand aliases, all or none, matches all variants anew, and
 * publishes the stock of those whose items changed.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export const replaceBrandAliasesWorkflow = createWorkflow(
  "replace-brand-aliases",
  (input: { body: SaveBrandAliasesBody; actor: string }) => {
    acquireLockStep({ key: matchingLock, timeout: 30, ttl: longestRun })
    const before = readAuditedStep({ subject: "brand_aliases" })
    const aliases = replaceBrandAliasesStep(input.body)
    recordAuditStep({ subject: "brand_aliases", actor: input.actor, before })
    const { changes } = matchVariantsWorkflow.runAsStep({ input: {} })
    publishMatchesStep(
      transform({ changes }, ({ changes }) => ({ variant_ids: [], changes }))
    )
    releaseLockStep({ key: matchingLock })
    return new WorkflowResponse(aliases)
  }
)
