import {
  ArrowDownMini,
  ArrowUpMini,
  PencilSquare,
  Trash,
} from "@medusajs/icons"
import {
  Badge,
  Hint,
  IconButton,
  Switch,
  Text,
  Tooltip,
  clx,
} from "@medusajs/ui"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { describeItemRule, type Names } from "../../lib/describe-item-rule"
import type { ItemRuleDraft } from "../../lib/item-rule-draft"

interface ItemRuleRowProps {
  rule: ItemRuleDraft
  /** From 1 on. */
  position: number
  count: number
  names: Names
  /** Why the server did not take it. */
  refusal: string | undefined
  onMove: (by: -1 | 1) => void
  onEnable: (isEnabled: boolean) => void
  onEdit: () => void
  onRemove: () => void
}

/** One rule as a sentence, with what can be done with it. */
export function ItemRuleRow({
  rule,
  position,
  count,
  names,
  refusal,
  onMove,
  onEnable,
  onEdit,
  onRemove,
}: ItemRuleRowProps) {
  const { t } = useTranslation("dropship")

  const moveByKey = (event: KeyboardEvent) => {
    const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown"
    if (event.altKey && isArrow) {
      event.preventDefault()
      onMove(event.key === "ArrowUp" ? -1 : 1)
    }
  }

  return (
    <li
      tabIndex={-1}
      className="focus-visible:bg-ui-bg-base-hover flex flex-col gap-x-4 gap-y-2 px-6 py-3 outline-none sm:flex-row sm:items-center sm:justify-between"
      onKeyDown={moveByKey}
    >
      <div className="flex min-w-0 gap-x-3">
        <Text
          size="small"
          className="text-ui-fg-subtle w-5 shrink-0 text-right tabular-nums"
        >
          {position}
        </Text>
        <div className="min-w-0">
          <Text
            size="small"
            weight="plus"
            className={clx("break-words", {
              "text-ui-fg-subtle": !rule.is_enabled,
            })}
          >
            {describeItemRule(rule, names, t)}{" "}
            {rule.is_enabled ? null : (
              <Badge size="2xsmall">{t("itemRules.off")}</Badge>
            )}
          </Text>
          {rule.note ? (
            <Text size="small" className="text-ui-fg-subtle break-words">
              {rule.note}
            </Text>
          ) : null}
          {refusal ? (
            <Hint variant="error" className="mt-1">
              {refusal}
            </Hint>
          ) : null}
        </div>
      </div>
      <div className="flex shrink-0 items-center gap-x-1 pl-8 sm:pl-0">
        <Switch
          size="small"
          className="mr-2 shrink-0"
          aria-label={t("itemRules.enable", { position })}
          checked={rule.is_enabled}
          onCheckedChange={onEnable}
        />
        {(
          [
            ["moveUp", -1, position === 1, ArrowUpMini],
            ["moveDown", 1, position === count, ArrowDownMini],
          ] as const
        ).map(([name, by, isAtEnd, Icon]) => (
          <Tooltip key={name} content={t("itemRules.keyboard")}>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              disabled={isAtEnd}
              aria-label={t(`itemRules.${name}`, { position })}
              onClick={() => onMove(by)}
            >
              <Icon />
            </IconButton>
          </Tooltip>
        ))}
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("itemRules.editOf", { position })}
          onClick={onEdit}
        >
          <PencilSquare />
        </IconButton>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("itemRules.remove.button", { position })}
          onClick={onRemove}
        >
          <Trash />
        </IconButton>
      </div>
    </li>
  )
}
