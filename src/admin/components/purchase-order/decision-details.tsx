import { Badge, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Decision } from "../../../schemas/decision"
import { TextButton } from "../shared/text-button"
import { DecisionTable } from "./decision-table"

interface DecisionDetailsProps {
  decision: Decision
  currencyCode: string
}

/** Why each line was bought where it was, as it stood then; folded at first. */
export function DecisionDetails({
  decision,
  currencyCode,
}: DecisionDetailsProps) {
  const { t } = useTranslation("dropship")
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <div className="mt-1">
      <TextButton
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen
          ? t("purchaseOrders.detail.why.hide")
          : t("purchaseOrders.detail.why.show")}
      </TextButton>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <div className="mt-2 flex flex-col gap-y-4">
            {decision.lines.map((line, index) => (
              <DecisionLine
                key={`${line.line_item_id}/${index}`}
                line={line}
                currencyCode={currencyCode}
              />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

function DecisionLine({
  line,
  currencyCode,
}: {
  line: Decision["lines"][number]
  currencyCode: string
}) {
  const { t } = useTranslation("dropship")
  return (
    <div className="flex flex-col gap-y-1" data-testid="dropship-decision">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Text size="small" leading="compact" weight="plus">
          {t("purchaseOrders.detail.why.line", {
            quantity: line.quantity,
            title: line.title,
          })}
        </Text>
        {!line.is_planned && (
          <Badge size="2xsmall" color="orange">
            {t("purchaseOrders.detail.why.byHand")}
          </Badge>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
        {line.reason}
      </Text>
      {line.override_reason !== null && (
        <Text
          size="small"
          className="text-ui-tag-orange-text text-pretty break-words"
        >
          {t("purchaseOrders.detail.why.override", {
            reason: line.override_reason,
          })}
        </Text>
      )}
      {line.candidates.length > 0 && (
        <div className="shadow-elevation-card-rest mt-1 overflow-hidden rounded-lg">
          <DecisionTable
            candidates={line.candidates}
            currencyCode={currencyCode}
          />
        </div>
      )}
    </div>
  )
}
