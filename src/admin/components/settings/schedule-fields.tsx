import { Combobox, Form } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import { describeSchedule } from "../../lib/describe-schedule"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { formatInZone } from "../../lib/format-in-zone"
import { RelativeTime } from "../shared/relative-time"
import { TextField } from "./text-field"

const zones = Intl.supportedValuesOf("timeZone")

interface ScheduleFieldsProps {
  distributor: Pick<Distributor, "feed" | "is_enabled">
}

/** When a feed is pulled: cron expression, time zone and what they mean. */
export function ScheduleFields({ distributor }: ScheduleFieldsProps) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const { feed } = distributor
  // A zone that the browser doesn't list is kept all the same.
  const options = [...new Set([feed.timezone, "UTC", ...zones])]
    .sort()
    .map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))
  return (
    <>
      <div className="grid grid-cols-2 items-start gap-x-3">
        <TextField
          name="feed.schedule"
          label={t("orderAutomation.feed.schedule")}
          hint={t("orderAutomation.feed.scheduleHint")}
          placeholder="0 5 * * *"
        />
        <Form.Field
          control={control}
          name="feed.timezone"
          render={({ field: { onChange, ...field } }) => (
            <Form.Item>
              <Form.Label>{t("orderAutomation.feed.timezone")}</Form.Label>
              <Form.Control>
                <Combobox
                  {...field}
                  options={options}
                  onChange={(zone) => zone && onChange(zone)}
                />
              </Form.Control>
              <Form.ErrorMessage />
            </Form.Item>
          )}
        />
      </div>
      <NextRun distributor={distributor} />
    </>
  )
}

/** The next pull, written out; the server computes it when saved. */
function NextRun({ distributor }: ScheduleFieldsProps) {
  const { t, i18n } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const { feed, is_enabled } = distributor
  const [schedule, timezone] = useWatch({
    control,
    name: ["feed.schedule", "feed.timezone"],
  })
  const isChanged =
    schedule.trim() !== (feed.schedule ?? "") || timezone !== feed.timezone
  const meaning = describeSchedule(schedule)

  return (
    <div
      aria-live="polite"
      className="bg-ui-bg-component shadow-borders-base flex flex-col rounded-md px-3 py-2"
    >
      <Text size="small" weight="plus">
        {schedule.trim() === ""
          ? t("orderAutomation.feed.manualOnly")
          : meaning
            ? t(`orderAutomation.feed.${meaning.days}`, {
                time: meaning.time,
                zone: timezone.replaceAll("_", " "),
              })
            : t("orderAutomation.feed.custom", {
                zone: timezone.replaceAll("_", " "),
              })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {isChanged ? (
          t("orderAutomation.feed.nextAfterSave")
        ) : feed.next_run_at === null ? (
          t("orderAutomation.feed.noNextRun")
        ) : (
          <>
            {t(
              `orderAutomation.feed.${is_enabled ? "nextRun" : "nextRunOnceEnabled"}`,
              {
                time: formatInZone(
                  feed.next_run_at,
                  feed.timezone,
                  i18n.language
                ),
              }
            )}{" "}
            (<RelativeTime at={feed.next_run_at} />)
          </>
        )}
      </Text>
    </div>
  )
}
