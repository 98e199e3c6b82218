import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../modules/supply"
import type {
  BrandAlias,
  SaveBrandAliasesBody,
} from "../../../../schemas/match"
import { replaceBrandAliasesWorkflow } from "../../../../workflows/matching/replace-brand-aliases"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ brand_aliases: BrandAlias[] }>
): Promise<void> {
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  response.json({ brand_aliases: await supply.listBrandAliasViews() })
}

/** Replaces all, and matches and publishes what they change. */
export async function POST(
  request: AuthenticatedMedusaRequest<SaveBrandAliasesBody>,
  response: MedusaResponse<{ brand_aliases: BrandAlias[] }>
): Promise<void> {
  const { result: brand_aliases } = await replaceBrandAliasesWorkflow(
    request.scope
  ).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ brand_aliases })
}
