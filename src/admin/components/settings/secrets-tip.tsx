import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"

interface SecretsTipProps {
  distributor: Pick<Distributor, "name" | "secrets_key">
}

/** That the deployment's present key does not open the stored credentials. */
export function SecretsTip({ distributor }: SecretsTipProps) {
  const { t } = useTranslation("dropship")
  const { name, secrets_key: key } = distributor
  if (key !== "lost" && key !== "old") {
    return null
  }
  return (
    <div className="px-6 py-4" role={key === "lost" ? "alert" : "status"}>
      <InlineTip
        variant={key === "lost" ? "error" : "info"}
        label={t(`orderAutomation.secretsKey.${key}`)}
      >
        {t(`orderAutomation.secretsKey.${key}Text`, { name })}
      </InlineTip>
    </div>
  )
}
