import { Badge, Text, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"

/** Whose item it is, where it lies, and its place among the sources. */
export function SourceName({ source }: { source: Source }) {
  const { t } = useTranslation("dropship")
  const { rank } = source
  return (
    <div className="min-w-36">
      <Text size="xsmall" weight="plus" className="text-ui-fg-base">
        {source.distributor_name}{" "}
        <span className="whitespace-nowrap">{source.sku}</span>
      </Text>
      {source.supersedes && (
        <Text size="xsmall">
          {t("dropship.sources.replaces", { sku: source.supersedes })}
        </Text>
      )}
      <div className="flex flex-wrap items-center gap-1">
        <Tooltip content={t(`dropship.sources.matchedBy.${source.matched_by}`)}>
          <Text size="xsmall" as="span">
            {source.warehouse_name}
          </Text>
        </Tooltip>
        {rank === null ? null : rank === 1 ? (
          <Badge size="2xsmall" color="green">
            {t("dropship.sources.best")}
          </Badge>
        ) : (
          <Badge size="2xsmall">{t("dropship.sources.rank", { rank })}</Badge>
        )}
        {source.is_selected && (
          <Badge size="2xsmall" color="blue">
            {t("dropship.sources.planned")}
          </Badge>
        )}
        {source.is_preferred && (
          <Badge size="2xsmall" color="purple">
            {t("dropship.sources.preferred")}
          </Badge>
        )}
      </div>
    </div>
  )
}
