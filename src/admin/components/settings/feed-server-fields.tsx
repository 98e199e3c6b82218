import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { SecretField } from "./secret-field"
import { SelectField } from "./select-field"
import { SwitchField } from "./switch-field"
import { TextField } from "./text-field"

const standardPorts = {
  ftp: "21",
  ftps: "21",
  https: "443",
  folder: "",
  api: "",
} as const

interface FeedServerFieldsProps {
  distributor: Distributor
  protocols: readonly { value: string; label: string }[]
}

/** The server that the distributor puts its files on, and how to log in. */
export function FeedServerFields({
  distributor,
  protocols,
}: FeedServerFieldsProps) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const protocol = useWatch({ control, name: "feed.protocol" })
  if (protocol === "folder") {
    return (
      <>
        <SelectField
          name="feed.protocol"
          label={t("orderAutomation.feed.protocol")}
          options={protocols}
        />
        <TextField
          name="feed.path"
          label={t("orderAutomation.feed.path")}
          hint={t("orderAutomation.feed.folderHint", {
            folder: distributor.feed.folder ?? "–",
          })}
        />
      </>
    )
  }
  return (
    <>
      <div className="grid grid-cols-[1fr_2fr_1fr] items-start gap-x-3">
        <SelectField
          name="feed.protocol"
          label={t("orderAutomation.feed.protocol")}
          options={protocols}
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
        mask={distributor.feed.password}
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
    </>
  )
}
