import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { useOutageText } from "../../hooks/use-outage-text"
import { outageOf } from "../../lib/outage"

/** That a distributor does not answer, since when, and what it said last. */
export function OutageTip({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const describe = useOutageText("orderAutomation")
  const outage = outageOf(distributor)
  return outage ? (
    <div className="px-6 py-4" role="status">
      <InlineTip variant="warning" label={t("orderAutomation.outage.label")}>
        <span className="break-words">
          {describe(outage, distributor.name)} {outage.message}
        </span>
      </InlineTip>
    </div>
  ) : null
}
