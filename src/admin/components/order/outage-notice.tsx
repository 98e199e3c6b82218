import { Alert } from "@medusajs/ui"
import type { Distributor } from "../../../schemas/distributor"
import { useOutageText } from "../../hooks/use-outage-text"
import { outagesAmong } from "../../lib/outage"

interface OutageNoticeProps {
  distributors: readonly Distributor[] | null
  /** Purchase orders that would be placed. */
  concerned: readonly { distributor_id: string }[]
  className?: string
}

/** Which distributors of these purchase orders don't answer just now. */
export function OutageNotice({
  distributors,
  concerned,
  className,
}: OutageNoticeProps) {
  const describe = useOutageText("dropship")
  const outages = outagesAmong(distributors ?? [], concerned)
  return outages.length > 0 ? (
    <div className={className}>
      <div className="flex flex-col gap-y-2">
        {outages.map(({ distributor, outage }) => (
          <Alert key={distributor.id} variant="warning">
            {describe(outage, distributor.name)}
          </Alert>
        ))}
      </div>
    </div>
  ) : null
}
