import { CheckCircleSolid, XCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { VerifyDistributorResponse } from "../../../schemas/distributor"

/** Each check of a connection with what it found. */
export function CheckList({ result }: { result: VerifyDistributorResponse }) {
  const { t } = useTranslation("dropship")
  return (
    <div
      role="status"
      className="shadow-borders-base flex flex-col divide-y rounded-md"
    >
      <Text size="small" weight="plus" className="px-3 py-2">
        {t(`orderAutomation.checks.${result.ok ? "ok" : "failed"}`)}
      </Text>
      <ul className="flex flex-col gap-y-2 px-3 py-2">
        {result.checks.map((check) => (
          <li key={check.id} className="flex gap-x-2">
            {check.ok ? (
              <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
            ) : (
              <XCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" />
            )}
            <Text size="small" className="text-ui-fg-subtle break-words">
              <span className="sr-only">
                {t(
                  `orderAutomation.checks.${check.ok ? "passed" : "notPassed"}`
                )}
              </span>
              {check.message}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
