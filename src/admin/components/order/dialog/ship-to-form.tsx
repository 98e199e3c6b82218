import { Container, Heading, Input, Label, Text, clx } from "@medusajs/ui"
import { CountrySelect } from "@medusajs/dashboard/components"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { DropshipDialogState } from "../../../hooks/use-dropship-dialog"
import { characterCount } from "../../../lib/character-count"
import { shipToFields, type ShipToFieldName } from "../../../lib/ship-to-fields"
import { shipToLimits } from "../../../lib/ship-to-limits"
import { ProblemText } from "./problem-text"

/** The address, with what the concerned distributors allow in each field. */
export function ShipToForm({ dialog }: { dialog: DropshipDialogState }) {
  const { t } = useTranslation("dropship")
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-3">
        <Heading level="h3">{t("dropship.dialog.shipTo")}</Heading>
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
          {t("dropship.dialog.shipToHint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-3 px-4 py-3">
        {shipToFields.map((field) => (
          <ShipToInput key={field} field={field} dialog={dialog} />
        ))}
      </div>
    </Container>
  )
}

function ShipToInput({
  field,
  dialog,
}: {
  field: ShipToFieldName
  dialog: DropshipDialogState
}) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const value = dialog.draft.ship_to[field] ?? ""
  const problem = dialog.problemAt(`ship_to.${field}`)
  const change = (next: string) => dialog.changeShipTo(field, next)

  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex items-baseline justify-between gap-x-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {t(`dropship.shipTo.${field}`)}
        </Label>
        <FieldCount field={field} value={value} dialog={dialog} />
      </div>
      {field === "country_code" ? (
        <CountrySelect
          id={id}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          value={value.toLowerCase()}
          onChange={(next) => change(next ?? "")}
        />
      ) : (
        <Input
          id={id}
          size="small"
          type={field === "email" ? "email" : "text"}
          autoComplete="off"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <ProblemText id={`${id}-problem`} problem={problem} />
    </div>
  )
}

/** How much of the tightest limit is used; red when it is too much. */
function FieldCount({
  field,
  value,
  dialog,
}: {
  field: ShipToFieldName
  value: string
  dialog: DropshipDialogState
}) {
  const { t } = useTranslation("dropship")
  const concerned = (dialog.distributors ?? []).filter(({ id }) =>
    dialog.rows.some(({ order }) => order.distributor_id === id)
  )
  const [limit] = shipToLimits(concerned, field)
  if (!limit) {
    return null
  }
  const length = characterCount(value)
  const values = {
    length,
    limit: limit.max_length,
    distributor: limit.distributor_name,
  }
  return (
    <Text
      size="xsmall"
      className={clx(
        "whitespace-nowrap tabular-nums",
        length > limit.max_length ? "text-ui-fg-error" : "text-ui-fg-subtle"
      )}
    >
      {concerned.length > 1
        ? t("dropship.shipTo.countAt", values)
        : t("dropship.shipTo.count", values)}
    </Text>
  )
}
