import { Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { feedProtocols, type Distributor } from "../../../schemas/distributor"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { ScheduleFields } from "./schedule-fields"
import { SecretField } from "./secret-field"
import { SelectField } from "./select-field"
import { SetupStep } from "./setup-step"
import { SwitchField } from "./switch-field"
import { TextField } from "./text-field"

const standardPorts = { ftp: "21", ftps: "21", https: "443" } as const

/** Step 4: where the distributor's files lie, and when they are pulled. */
export function FeedStep({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const protocol = useWatch({ control, name: "feed.protocol" })
  const { feed } = distributor
  return (
    <SetupStep
      number={4}
      title={t("orderAutomation.feed.title")}
      text={t("orderAutomation.feed.text")}
    >
      <div className="grid grid-cols-[1fr_2fr_1fr] items-start gap-x-3">
        <SelectField
          name="feed.protocol"
          label={t("orderAutomation.feed.protocol")}
          options={feedProtocols.map((value) => ({
            value,
            label: t(`orderAutomation.feed.protocols.${value}`),
          }))}
        />
        <TextField
          name="feed.host"
          label={t("orderAutomation.feed.host")}
          placeholder="ftp.example.com"
        />
        <TextField
          name="feed.port"
          label={t("orderAutomation.feed.port")}
          placeholder={standardPorts[protocol]}
          inputMode="numeric"
        />
      </div>
      <TextField name="feed.user" label={t("orderAutomation.feed.user")} />
      <SecretField
        name="feed.password"
        label={t("orderAutomation.feed.password")}
        mask={feed.password}
      />
      <TextField
        name="feed.path"
        label={t("orderAutomation.feed.path")}
        hint={t("orderAutomation.feed.pathHint")}
      />
      {protocol === "ftp" ? null : (
        <SwitchField
          name="feed.allow_self_signed"
          label={t("orderAutomation.feed.selfSigned")}
          hint={t("orderAutomation.feed.selfSignedHint")}
        />
      )}
      <div
        role="group"
        aria-labelledby="feed-files"
        className="flex flex-col gap-y-4"
      >
        <div>
          <Text id="feed-files" size="small" leading="compact" weight="plus">
            {t("orderAutomation.feed.files")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("orderAutomation.feed.filesHint")}
          </Text>
        </div>
        {Object.keys(feed.files).map((id) => (
          <TextField
            key={id}
            name={`feed.files.${id}`}
            label={feed.file_labels[id] ?? id}
          />
        ))}
      </div>
      <ScheduleFields distributor={distributor} />
    </SetupStep>
  )
}
