import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipLine } from "../../../../schemas/dropship"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { LineStateBadge } from "../line-state-badge"
import { OwnStock } from "../own-stock"
import { SourcePicker } from "./source-picker"

/**
 * Open lines that are bought nowhere, each with its reason. Where a person may
 * overrule that, a source can be chosen.
 */
export function LeftOutLines({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const placed = new Set(
    dialog.orders.flatMap(({ lines }) =>
      lines.map(({ line }) => line.line_item_id)
    )
  )
  const lines = dialog.dropship.lines.filter(
    (line) => line.open_quantity > 0 && !placed.has(line.line_item_id)
  )
  if (lines.length === 0) {
    return null
  }
  return (
    <Container className="divide-y p-0" data-testid="dropship-left-out">
      <div className="px-4 py-3">
        <Heading level="h3">{t("dropship.dialog.leftOut")}</Heading>
      </div>
      {lines.map((line) => (
        <LeftOutLine key={line.line_item_id} line={line} dialog={dialog} />
      ))}
    </Container>
  )
}

function LeftOutLine({
  line,
  dialog,
}: {
  line: DropshipLine
  dialog: DropshipDialogState
}) {
  const { t } = useTranslation("dropship")
  const draft = dialog.draft.lines.find(
    ({ line_item_id, source }) =>
      line_item_id === line.line_item_id && source === null
  )
  return (
    <div className="flex flex-col gap-y-2 px-4 py-3">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {line.title}{" "}
            <span className="text-ui-fg-subtle tabular-nums">
              ×{line.open_quantity}
            </span>
          </Text>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {line.reason ?? line.decision ?? t("dropship.line.noReason")}
          </Text>
          <OwnStock line={line} />
        </div>
        <div className="shrink-0">
          <LineStateBadge state={line.state} />
        </div>
      </div>
      {draft && <SourcePicker draft={draft} line={line} dialog={dialog} />}
    </div>
  )
}
