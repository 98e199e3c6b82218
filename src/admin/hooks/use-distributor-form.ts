import { toast } from "@medusajs/ui"
import { useEffect } from "react"
import { useForm, type FieldPath } from "react-hook-form"
import { useTranslation } from "react-i18next"
import {
  updateDistributorBody,
  type Distributor,
} from "../../schemas/distributor"
import { ApiError } from "../lib/api-error"
import { describeIssue } from "../lib/describe-issue"
import {
  distributorChanges,
  distributorFormValues,
  type DistributorFormValues,
} from "../lib/distributor-form"
import { messageOf } from "../../schemas/message-of"
import { fieldOfError } from "../lib/field-of-error"
import { fieldPaths } from "../lib/field-paths"
import { useDistributorSave } from "./use-distributor-save"

type Field = FieldPath<DistributorFormValues>

/** The form of an account, and saving it with errors shown at their fields. */
export function useDistributorForm(distributor: Distributor) {
  const { t } = useTranslation("dropship")
  const form = useForm({ defaultValues: distributorFormValues(distributor) })
  const { mutateAsync, isPending } = useDistributorSave(distributor.id)
  const { watch, clearErrors } = form

  // An error is about the value that was refused, not about the next one.
  useEffect(() => {
    const { unsubscribe } = watch((_values, { name }) => {
      if (name) {
        clearErrors(name)
      }
    })
    return unsubscribe
  }, [watch, clearErrors])

  const showAt = (field: Field, message: string) => {
    form.setError(field, { message }, { shouldFocus: true })
  }

  const showError = (error: unknown) => {
    const fields = fieldPaths(form.getValues()) as Field[]
    const message = messageOf(error)
    const named = error instanceof ApiError ? error.field : null
    const field =
      fields.find((path) => path === named) ?? fieldOfError(message, fields)
    if (field) {
      showAt(field, message.replace(`${field}: `, ""))
    } else {
      toast.error(t("orderAutomation.notSaved"), { description: message })
    }
  }

  /**
   * Saves what was changed.
   *
   * @returns the account as stored; null when it was refused, which the form
   *   then shows
   */
  const save = async (
    also: { is_enabled?: boolean } = {}
  ): Promise<Distributor | null> => {
    clearErrors()
    const changes = distributorChanges(distributor, form.getValues())
    const body = updateDistributorBody.safeParse({ ...changes, ...also })
    if (!body.success) {
      for (const issue of body.error.issues) {
        showAt(issue.path.join(".") as Field, describeIssue(issue, t))
      }
      return null
    }
    if (Object.keys(body.data).length === 0) {
      return distributor
    }
    try {
      const saved = await mutateAsync(body.data)
      form.reset(distributorFormValues(saved.distributor))
      return saved.distributor
    } catch (error) {
      showError(error)
      return null
    }
  }

  /** Switches the account off and leaves what was typed as it is. */
  const disable = async (): Promise<boolean> => {
    try {
      const saved = await mutateAsync({ is_enabled: false })
      form.reset(distributorFormValues(saved.distributor), {
        keepDirtyValues: true,
      })
      return true
    } catch (error) {
      showError(error)
      return false
    }
  }

  return { form, save, disable, isSaving: isPending }
}
