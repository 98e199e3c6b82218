import { Button, Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  useHeldRunDecision,
  type HeldRunDecision,
} from "../../hooks/use-held-run-decision"
import { messageOf } from "../../../schemas/message-of"
import { useConfirmation } from "../../hooks/use-confirmation"

interface HeldRunActionsProps {
  runId: string
  /** False while it is not known what would be applied, or nothing could be. */
  canApply: boolean
}

/** Applies or drops a held run, once that was confirmed. */
export function HeldRunActions({ runId, canApply }: HeldRunActionsProps) {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const { mutate, isPending, variables } = useHeldRunDecision(runId)

  async function decide(decision: HeldRunDecision) {
    const isConfirmed = await prompt({
      variant: decision === "approve" ? "confirmation" : "danger",
      title: t(`heldRuns.${decision}.title`),
      description: t(`heldRuns.${decision}.text`),
      confirmText: t(`heldRuns.${decision}.action`),
      cancelText: t("heldRuns.cancel"),
    })
    if (isConfirmed) {
      mutate(decision, {
        onSuccess: () => toast.success(t(`heldRuns.${decision}.done`)),
        onError: (error) =>
          toast.error(t(`heldRuns.${decision}.failed`), {
            description: messageOf(error),
          }),
      })
    }
  }

  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={!canApply || isPending}
          isLoading={isPending && variables === "approve"}
          onClick={() => void decide("approve")}
        >
          {t("heldRuns.approve.action")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={isPending}
          isLoading={isPending && variables === "discard"}
          onClick={() => void decide("discard")}
        >
          {t("heldRuns.discard.action")}
        </Button>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("heldRuns.next")}
      </Text>
    </>
  )
}
