import { Text } from "@medusajs/ui"
import type { StockAge } from "../../../schemas/item"
import { useStaleText } from "../../hooks/use-stale-text"

/** Says of stale stock how old it is, and what is published of it. */
export function StaleStock({ age }: { age: StockAge }) {
  const text = useStaleText()(age)
  return text === null ? null : (
    <Text size="xsmall" className="text-ui-tag-orange-text text-pretty">
      {text}
    </Text>
  )
}
