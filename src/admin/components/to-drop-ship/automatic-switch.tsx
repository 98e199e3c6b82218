import { Switch, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipSettings } from "../../../schemas/settings"
import { useDropshipSettingsSave } from "../../hooks/use-dropship-settings-save"
import { messageOf } from "../../../schemas/message-of"
import { useConfirmation } from "../../hooks/use-confirmation"

interface AutomaticSwitchProps {
  id: string
  settings: Pick<
    DropshipSettings,
    | "automatic_mode"
    | "automatic_minimum_margin_percent"
    | "automatic_minimum_age_minutes"
  >
}

/** Switches automatic mode: on after a prompt, off at once. */
export function AutomaticSwitch({ id, settings }: AutomaticSwitchProps) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const { mutate, isPending } = useDropshipSettingsSave()

  async function change(automatic_mode: boolean) {
    const isConfirmed =
      !automatic_mode ||
      (await prompt({
        variant: "confirmation",
        title: t("automaticMode.confirm.title"),
        description: t("automaticMode.confirm.text", {
          margin: settings.automatic_minimum_margin_percent,
          minutes: settings.automatic_minimum_age_minutes,
        }),
        confirmText: t("automaticMode.confirm.action"),
        cancelText: t("automaticMode.confirm.cancel"),
      }))
    if (isConfirmed) {
      mutate(
        { automatic_mode },
        {
          onSuccess: () =>
            toast.success(
              t(
                `automaticMode.${automatic_mode ? "switchedOn" : "switchedOff"}`
              )
            ),
          onError: (error) =>
            toast.error(t("automaticMode.notSwitched"), {
              description: messageOf(error),
            }),
        }
      )
    }
  }

  return (
    <Switch
      id={id}
      className="shrink-0"
      aria-label={t("automaticMode.title")}
      checked={settings.automatic_mode}
      disabled={isPending}
      onCheckedChange={(checked) => void change(checked)}
    />
  )
}
