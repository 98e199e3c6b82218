import { InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  variantReaches,
  type InventoryRulesPreview,
  type PreviewInventoryRulesBody,
} from "../../../schemas/inventory-rules-preview"
import { useInventoryRulesPreview } from "../../hooks/use-inventory-rules-preview"
import { messageOf } from "../../../schemas/message-of"
import { changesVariants, previewLines } from "../../lib/rules-preview"

/** How many variants are what after rules are saved, and were before. */
export function RulesPreview({ body }: { body: PreviewInventoryRulesBody }) {
  const { t } = useTranslation("dropship")
  const { data, error } = useInventoryRulesPreview(body)
  return (
    <div
      className="min-h-44 px-6 pt-4"
      aria-live="polite"
      aria-busy={!data && !error}
    >
      {data ? (
        <Lines preview={data.preview} />
      ) : error ? (
        <InlineTip variant="warning" label={t("rulesPreview.failed")}>
          <span className="break-words">
            {t("rulesPreview.failedText", { reason: messageOf(error) })}
          </span>
        </InlineTip>
      ) : (
        <div className="flex flex-col gap-y-3">
          <span className="sr-only">{t("rulesPreview.counting")}</span>
          {variantReaches.map((reach) => (
            <div
              key={reach}
              aria-hidden
              className="flex flex-col gap-y-1 py-0.5"
            >
              <Skeleton className="h-4 w-3/4" />
              <Skeleton className="h-4 w-1/2" />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function Lines({ preview }: { preview: InventoryRulesPreview }) {
  const { t } = useTranslation("dropship")
  const lines = previewLines(preview)
  if (lines.length === 0) {
    return <Text size="small">{t("rulesPreview.none")}</Text>
  }
  return (
    <div className="flex flex-col gap-y-3">
      <ul className="flex flex-col gap-y-3">
        {lines.map(({ reach, after, before, becoming }) => (
          <li key={reach}>
            <Text size="small" weight="plus" className="tabular-nums">
              {t(`rulesPreview.${reach}`, { count: after })}
              <span className="text-ui-fg-subtle font-normal">
                {", "}
                {t("rulesPreview.was", { before })}
              </span>
            </Text>
            {becoming > 0 ? (
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {t(`rulesPreview.becoming.${reach}`, { count: becoming })}
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
      {changesVariants(preview) ? null : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("rulesPreview.unchanged")}
        </Text>
      )}
    </div>
  )
}
