import { Form } from "@medusajs/dashboard/components"
import { Checkbox, Copy, Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { RelativeTime } from "../shared/relative-time"
import { ConnectionFields } from "./connection-fields"
import { SecretField } from "./secret-field"
import { SetupStep } from "./setup-step"
import { TextField } from "./text-field"

/** Steps 1 to 3: what to ask for, credentials, prerequisites. */
export function AccessSteps({ distributor }: { distributor: Distributor }) {
  const { t } = useTranslation("dropship")
  return (
    <>
      <SetupStep
        number={1}
        title={t("orderAutomation.ask.title")}
        text={t("orderAutomation.ask.text", { name: distributor.name })}
      >
        <div className="bg-ui-bg-component shadow-borders-base flex items-start gap-x-2 rounded-md px-3 py-2">
          <Text size="small" className="grow whitespace-pre-line">
            {distributor.setup_hint}
          </Text>
          <Copy content={distributor.setup_hint} className="shrink-0" />
        </div>
      </SetupStep>
      <SetupStep
        number={2}
        title={t("orderAutomation.credentials.title")}
        text={t("orderAutomation.credentials.text")}
      >
        {distributor.credential_fields.map((field) =>
          field.is_secret ? (
            <SecretField
              key={field.name}
              name={`credentials.${field.name}`}
              label={field.label}
              mask={distributor.credentials[field.name] ?? ""}
              isOptional={!field.is_required}
            />
          ) : (
            <TextField
              key={field.name}
              name={`credentials.${field.name}`}
              label={field.label}
              isOptional={!field.is_required}
            />
          )
        )}
        <ConnectionFields distributor={distributor} />
      </SetupStep>
      <SetupStep
        number={3}
        title={t("orderAutomation.prerequisites.title")}
        text={
          distributor.prerequisites.length === 0
            ? t("orderAutomation.prerequisites.none")
            : distributor.is_enabled
              ? t("orderAutomation.prerequisites.locked")
              : t("orderAutomation.prerequisites.text")
        }
      >
        {distributor.prerequisites.map((prerequisite) => (
          <PrerequisiteField
            key={prerequisite.id}
            prerequisite={prerequisite}
            isLocked={distributor.is_enabled}
          />
        ))}
      </SetupStep>
    </>
  )
}

interface PrerequisiteFieldProps {
  prerequisite: Distributor["prerequisites"][number]
  isLocked: boolean
}

function PrerequisiteField({ prerequisite, isLocked }: PrerequisiteFieldProps) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  return (
    <Form.Field
      control={control}
      name={`prerequisites.${prerequisite.id}`}
      render={({ field: { value, onChange, ...field } }) => (
        <Form.Item>
          <div className="flex items-start gap-x-3">
            <Form.Control>
              <Checkbox
                {...field}
                checked={value}
                disabled={isLocked}
                onCheckedChange={(checked) => onChange(checked === true)}
              />
            </Form.Control>
            <div>
              <Form.Label>{prerequisite.label}</Form.Label>
              {prerequisite.confirmed_at === null ? null : (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("orderAutomation.prerequisites.confirmed")}{" "}
                  <RelativeTime at={prerequisite.confirmed_at} />
                </Text>
              )}
            </div>
          </div>
          <Form.ErrorMessage />
        </Form.Item>
      )}
    />
  )
}
