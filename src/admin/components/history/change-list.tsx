import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AuditChange, AuditEntry } from "../../../schemas/audit"
import { auditField, auditValue } from "../../lib/audit-text"
import { TextButton } from "../shared/text-button"

/** Of a longer list the rest is shown on demand. */
const shownAtFirst = 3

/** What an entry changed: field, before → after. */
export function ChangeList({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation("dropship")
  const [isOpen, setOpen] = useState(false)
  const { changes, changes_left_out } = entry
  const hidden = changes.length - shownAtFirst
  const shown = isOpen ? changes : changes.slice(0, shownAtFirst)
  return (
    <div className="min-w-56 py-2">
      <ul className="flex flex-col gap-y-1">
        {shown.map((change) => (
          <li key={change.field} className="whitespace-normal break-words">
            <Change change={change} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <TextButton
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="mt-1"
        >
          {isOpen
            ? t("history.showLess")
            : t("history.showMore", { count: hidden })}
        </TextButton>
      )}
      {changes_left_out > 0 && (isOpen || hidden <= 0) && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("history.leftOut", { count: changes_left_out })}
        </Text>
      )}
    </div>
  )
}

function Change({ change }: { change: AuditChange }) {
  const { t } = useTranslation("dropship")
  const words = {
    yes: t("history.yes"),
    no: t("history.no"),
    nothing: t("history.nothing"),
  }
  return (
    <>
      <span className="text-ui-fg-base">{auditField(change.field)}</span>
      {": "}
      {change.is_secret ? (
        t("history.changed")
      ) : (
        <>
          <span className="sr-only">{t("history.before")} </span>
          <s className="text-ui-fg-subtle">
            {auditValue(change.before, words)}
          </s>
          <span aria-hidden> → </span>
          <span className="sr-only"> {t("history.after")} </span>
          {auditValue(change.after, words)}
        </>
      )}
    </>
  )
}
