import { Button, InlineTip, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Distributor } from "../../../schemas/distributor"
import { useDistributorCheck } from "../../hooks/use-distributor-check"
import { messageOf } from "../../../schemas/message-of"
import { RelativeTime } from "../shared/relative-time"
import { CheckList } from "./check-list"
import { SetupStep } from "./setup-step"
import { useConfirmation } from "../../hooks/use-confirmation"

interface EnableStepProps {
  distributor: Distributor
  isDirty: boolean
  isSaving: boolean
  save: (also?: { is_enabled?: boolean }) => Promise<Distributor | null>
  disable: () => Promise<boolean>
}

/** Step 6: test the connection, then switch the account on or off. */
export function EnableStep({
  distributor,
  isDirty,
  isSaving,
  save,
  disable,
}: EnableStepProps) {
  const { t } = useTranslation("dropship")
  const navigate = useNavigate()
  const prompt = useConfirmation()
  const check = useDistributorCheck(distributor.id)
  const { name, missing } = distributor

  const test = async () => {
    // The stored account is tested, so what was typed is stored first.
    if (await save()) {
      check.mutate(undefined, {
        onError: (error) =>
          toast.error(t("orderAutomation.enable.notTested"), {
            description: messageOf(error),
          }),
      })
    }
  }

  const enable = async () => {
    const saved = await save({ is_enabled: true })
    if (saved?.is_enabled) {
      toast.success(t("orderAutomation.enable.enabled", { name }), {
        description: t("orderAutomation.enable.enabledText"),
        action: {
          label: t("orderAutomation.enable.toRules"),
          altText: t("orderAutomation.enable.toRules"),
          onClick: () => navigate("/settings/inventory-rules"),
        },
      })
    }
  }

  const confirmDisable = async () => {
    const isSure = await prompt({
      title: t("orderAutomation.enable.disableTitle", { name }),
      description: t("orderAutomation.enable.disableText", { name }),
      confirmText: t("orderAutomation.enable.disable"),
      cancelText: t("form.cancel"),
    })
    if (isSure && (await disable())) {
      toast.success(t("orderAutomation.enable.disabled", { name }))
    }
  }

  return (
    <SetupStep
      number={6}
      title={t("orderAutomation.enable.title")}
      text={t("orderAutomation.enable.text")}
    >
      <div className="flex flex-wrap items-center gap-2">
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={test}
          isLoading={check.isPending}
          disabled={isSaving}
        >
          {isDirty
            ? t("orderAutomation.enable.saveAndTest")
            : t("orderAutomation.enable.test")}
        </Button>
        {distributor.is_enabled ? (
          <Button
            type="button"
            size="small"
            variant="danger"
            onClick={confirmDisable}
            disabled={isSaving}
          >
            {t("orderAutomation.enable.disable")}
          </Button>
        ) : (
          <Button
            type="button"
            size="small"
            onClick={enable}
            disabled={isSaving || (missing.length > 0 && !isDirty)}
          >
            {isDirty
              ? t("orderAutomation.enable.saveAndEnable")
              : t("orderAutomation.enable.enable")}
          </Button>
        )}
        {distributor.last_verified_at === null ? null : (
          <Text size="small" className="text-ui-fg-subtle">
            {t("orderAutomation.enable.lastVerified")}{" "}
            <RelativeTime at={distributor.last_verified_at} />
          </Text>
        )}
      </div>
      {missing.length === 0 ? null : (
        <InlineTip
          variant="warning"
          label={t("orderAutomation.enable.missing")}
        >
          {missing.join(" · ")}
        </InlineTip>
      )}
      {check.isSuccess ? (
        <CheckList result={check.data} />
      ) : distributor.last_error === null ? null : (
        <InlineTip variant="error" label={t("orderAutomation.lastError")}>
          {distributor.last_error}
        </InlineTip>
      )}
    </SetupStep>
  )
}
