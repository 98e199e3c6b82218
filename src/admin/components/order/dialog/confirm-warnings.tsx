import { Checkbox, Container, Heading, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import type { WarningGroup, WarningTick } from "../../../lib/placement-warnings"

/** What must be weighed before anything is placed, each with its own tick. */
export function ConfirmWarnings({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  const count = dialog.warnings.flatMap(({ ticks }) => ticks).length
  if (count === 0) {
    return null
  }
  return (
    <section
      role="alert"
      className="flex flex-col gap-y-3"
      data-testid="dropship-warnings"
    >
      <div>
        <Heading>{t("dropship.warnings.heading", { count })}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("dropship.warnings.text")}
        </Text>
      </div>
      {dialog.warnings.map((group) => (
        <OrderWarnings
          key={group.distributor_id}
          group={group}
          dialog={dialog}
        />
      ))}
    </section>
  )
}

function OrderWarnings({
  group: { distributor_id, row, ticks },
  dialog,
}: {
  group: WarningGroup
  dialog: DropshipDialogState
}) {
  return (
    <Container className="border-ui-tag-orange-border divide-y border p-0 shadow-none">
      <div className="flex flex-wrap items-baseline gap-x-2 px-4 py-3">
        <Heading level="h3">
          {row?.order.distributor_name ?? distributor_id}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {row?.order.po_number}
        </Text>
      </div>
      {ticks.map((tick) => (
        <Warning
          key={tick.key}
          tick={tick}
          isTicked={dialog.ticked.has(tick.key)}
          onTick={(isTicked) => dialog.tick(tick.key, isTicked)}
        />
      ))}
    </Container>
  )
}

function Warning({
  tick: { warning },
  isTicked,
  onTick,
}: {
  tick: WarningTick
  isTicked: boolean
  onTick: (isTicked: boolean) => void
}) {
  const { t } = useTranslation("dropship")
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2 px-4 py-3">
      <div id={`${id}-message`}>
        <Text size="xsmall" weight="plus" className="text-ui-tag-orange-text">
          {t(`dropship.warnings.code.${warning.code}`)}
        </Text>
        <Text size="small" className="text-pretty break-words">
          {warning.message}
        </Text>
      </div>
      <div className="flex items-center gap-x-2">
        <Checkbox
          id={id}
          checked={isTicked}
          aria-describedby={`${id}-message`}
          onCheckedChange={(checked) => onTick(checked === true)}
        />
        <Label htmlFor={id} size="small" weight="plus">
          {t("dropship.warnings.seen")}
        </Label>
      </div>
    </div>
  )
}
