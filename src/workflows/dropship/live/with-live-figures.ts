import type { MedusaContainer } from "@medusajs/framework/types"
import type { Dropship } from "../../../schemas/dropship"
import { liveFigures } from "../domain/live-source"
import type { Sourcing } from "../load-sourcing"
import { askDistributors } from "./ask-distributors"

/** An order's drop ship with what the distributors say just now. */
export async function withLiveFigures(
  container: MedusaContainer,
  sourcing: Sourcing,
  dropship: Dropship
): Promise<Dropship> {
  const wanted = new Map<string, string[]>()
  for (const source of dropship.lines.flatMap(({ sources }) => sources)) {
    const skus = wanted.get(source.distributor_id) ?? []
    wanted.set(source.distributor_id, [...new Set([...skus, source.sku])])
  }
  for (const { id, is_enabled } of sourcing.distributors) {
    if (!is_enabled) {
      wanted.delete(id)
    }
  }
  const answers = await askDistributors(container, wanted)
  return {
    ...dropship,
    lines: dropship.lines.map((line) => ({
      ...line,
      sources: line.sources.map((source) => {
        const answer = answers.get(source.distributor_id)
        const rule = sourcing.rules.find(
          ({ distributor_id, warehouse }) =>
            distributor_id === source.distributor_id &&
            warehouse === source.warehouse
        )
        return answer === undefined
          ? source
          : {
              ...source,
              live: liveFigures(answer, source, rule?.buffer_quantity ?? 0),
            }
      }),
    })),
  }
}
