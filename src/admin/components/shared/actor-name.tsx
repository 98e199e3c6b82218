import { useUser } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"

interface ActorNameProps {
  /** Id of a user or an API key; `system`, `automatic`: no person. */
  id: string
}

/** A user's name or e-mail, or that it went by itself. */
export function ActorName({ id }: ActorNameProps) {
  const { t } = useTranslation("dropship")
  const isUser = id.startsWith("user_")
  const { user } = useUser(id, undefined, { enabled: isUser })
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  if (isUser) {
    return <>{name || user?.email || id}</>
  }
  if (id === "automatic") {
    return <>{t("automaticMode.actor")}</>
  }
  return <>{id === "system" ? t("purchaseOrders.detail.system") : id}</>
}
