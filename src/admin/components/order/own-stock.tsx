import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipLine } from "../../../schemas/dropship"

/** That the shop has some of a line itself. */
export function OwnStock({ line }: { line: DropshipLine }) {
  const { t } = useTranslation("dropship")
  const count = line.own_stock_quantity
  return count > 0 ? (
    <Text size="small" className="text-ui-tag-blue-text text-pretty">
      {t("dropship.line.ownStock", { count })}
    </Text>
  ) : null
}
