import { useTranslation } from "react-i18next"
import { toDropShipStates } from "../../../schemas/to-drop-ship"
import { SelectFilter } from "../shared/select-filter"

interface StateFilterProps {
  state: string | undefined
  onChange: (state: string | null) => void
}

/** Which orders to drop-ship: all, or those of one state. */
export function StateFilter({ state, onChange }: StateFilterProps) {
  const { t } = useTranslation("dropship")
  return (
    <SelectFilter
      label={t("toDropShip.filter")}
      all={t("toDropShip.allStates")}
      value={state}
      options={toDropShipStates.map((value) => ({
        value,
        label: t(`toDropShip.filters.${value}`),
      }))}
      onChange={onChange}
    />
  )
}
