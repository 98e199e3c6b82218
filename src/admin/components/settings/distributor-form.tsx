import { KeyboundForm, RouteDrawer } from "@medusajs/dashboard/components"
import { Button, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { useDistributorForm } from "../../hooks/use-distributor-form"
import { AccessSteps } from "./access-steps"
import { EnableStep } from "./enable-step"
import { FeedStep } from "./feed-step"
import { OrderSettingsStep } from "./order-settings-step"
import { SecretsTip } from "./secrets-tip"

/** An account in the order a merchant sets it up; stays open when saved. */
export function DistributorForm({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const { form, save, disable, isSaving } = useDistributorForm(distributor)
  const { isDirty } = form.formState

  const submit = async () => {
    if (await save()) {
      toast.success(t("orderAutomation.saved", { name: distributor.name }))
    }
  }

  return (
    <RouteDrawer.Form form={form}>
      <KeyboundForm
        onSubmit={submit}
        className="flex flex-1 flex-col overflow-hidden"
      >
        <RouteDrawer.Body className="divide-y overflow-y-auto p-0">
          <SecretsTip distributor={distributor} />
          <AccessSteps distributor={distributor} />
          <FeedStep distributor={distributor} />
          <OrderSettingsStep distributor={distributor} />
          <EnableStep
            distributor={distributor}
            isDirty={isDirty}
            isSaving={isSaving}
            save={save}
            disable={disable}
          />
        </RouteDrawer.Body>
        <RouteDrawer.Footer>
          <RouteDrawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("form.close")}
            </Button>
          </RouteDrawer.Close>
          <Button
            size="small"
            type="submit"
            isLoading={isSaving}
            disabled={!isDirty}
          >
            {t("form.save")}
          </Button>
        </RouteDrawer.Footer>
      </KeyboundForm>
    </RouteDrawer.Form>
  )
}
