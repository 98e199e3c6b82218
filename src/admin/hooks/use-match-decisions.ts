import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useState } from "react"
import type { UpdateVariantSourcesBody } from "../../schemas/item"
import { messageOf } from "../../schemas/message-of"
import { itemKey } from "../lib/match-groups"
import { useDistributorFacts } from "./use-distributor-facts"
import { useVariantSourcesSave } from "./use-variant-sources-save"
import { useConfirmation } from "./use-confirmation"

/** An item that a person decides about. */
export interface DecidedItem {
  distributor_id: string
  sku: string
}

/** What a person can say about an item and a variant. */
export interface MatchDecisions {
  /** Key of the item that is being saved; null when none is. */
  busy: string | null
  link: (item: DecidedItem) => void
  /** Asks first. */
  block: (item: DecidedItem) => void
  prefer: (item: DecidedItem) => void
  stopPreferring: (item: DecidedItem) => void
}

/** Saves decisions about a variant's items, one at a time. */
export function useMatchDecisions(variantId: string): MatchDecisions {
  const { t } = useTranslation("dropship")
  const prompt = useConfirmation()
  const { nameOf } = useDistributorFacts()
  const { mutate, isPending } = useVariantSourcesSave(variantId)
  const [decided, setDecided] = useState<string | null>(null)

  const save = (
    item: DecidedItem,
    body: UpdateVariantSourcesBody,
    done: string
  ) => {
    if (isPending) {
      return
    }
    setDecided(itemKey(item))
    mutate(body, {
      onSuccess: () => toast.success(done),
      onError: (error) =>
        toast.error(t("matches.notSaved"), {
          description: messageOf(error),
        }),
    })
  }
  const words = ({ distributor_id, sku }: DecidedItem) => ({
    distributor: nameOf(distributor_id),
    sku,
  })
  const reference = ({ distributor_id, sku }: DecidedItem) => ({
    distributor_id,
    sku,
  })

  const block = async (item: DecidedItem) => {
    const isConfirmed = await prompt({
      title: t("matches.block.title"),
      description: t("matches.block.text", words(item)),
      confirmText: t("matches.block.confirm"),
      cancelText: t("form.cancel"),
    })
    if (isConfirmed) {
      const done = t("matches.block.done", words(item))
      save(item, { remove: [reference(item)] }, done)
    }
  }

  return {
    busy: isPending ? decided : null,
    link: (item) =>
      save(
        item,
        { add: [reference(item)] },
        t("matches.link.done", words(item))
      ),
    block: (item) => void block(item),
    prefer: (item) =>
      save(
        item,
        { preferred: reference(item) },
        t("matches.prefer.done", words(item))
      ),
    stopPreferring: (item) =>
      save(item, { preferred: null }, t("matches.prefer.stopped", words(item))),
  }
}
