import { Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { feedProtocols, type Distributor } from "../../../schemas/distributor"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { FeedServerFields } from "./feed-server-fields"
import { ScheduleFields } from "./schedule-fields"
import { SelectField } from "./select-field"
import { SetupStep } from "./setup-step"
import { StockScheduleField } from "./stock-schedule-field"
import { TextField } from "./text-field"

const isOffered = (
  protocol: (typeof feedProtocols)[number],
  { download, folder }: Distributor["feed"]
) =>
  (protocol !== "api" || download !== null) &&
  (protocol !== "folder" || folder !== null)

/** Step 4: where the distributor's files lie, and when they are pulled. */
export function FeedStep({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const protocol = useWatch({ control, name: "feed.protocol" })
  const { feed } = distributor
  const isByApi = protocol === "api"
  const protocols = feedProtocols
    .filter((value) => value === protocol || isOffered(value, feed))
    .map((value) => ({
      value,
      label: t(`orderAutomation.feed.protocols.${value}`),
    }))
  return (
    <SetupStep
      number={4}
      title={t("orderAutomation.feed.title")}
      text={t("orderAutomation.feed.text")}
    >
      {isByApi ? (
        <SelectField
          name="feed.protocol"
          label={t("orderAutomation.feed.protocol")}
          options={protocols}
          hint={
            feed.download
              ? t("orderAutomation.feed.apiHint", {
                  count: feed.download.per_day,
                })
              : undefined
          }
        />
      ) : (
        <FeedServerFields distributor={distributor} protocols={protocols} />
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
            label={feed.file_labels[id] ?? feed.archive_label ?? id}
          />
        ))}
      </div>
      <ScheduleFields distributor={distributor} />
      <StockScheduleField distributor={distributor} />
    </SetupStep>
  )
}
