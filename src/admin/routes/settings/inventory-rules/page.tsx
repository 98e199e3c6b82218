import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { FulfillmentPreferencesSection } from "../../../components/settings/fulfillment-preferences-section"
import { InventoryRulesSection } from "../../../components/settings/inventory-rules-section"
import { ItemRulesSection } from "../../../components/settings/item-rules-section"
import { MenuBreadcrumb } from "../../../components/settings/menu-breadcrumb"

const tabs = ["warehouses", "items", "preferences"] as const

const InventoryRulesPage = () => {
  const { t } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const tab =
    tabs.find((name) => name === parameters.get("tab")) ?? "warehouses"
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("inventoryRules.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("inventoryRules.text")}
        </Text>
      </div>
      <Tabs
        value={tab}
        onValueChange={(name) =>
          setParameters(name === "warehouses" ? {} : { tab: name })
        }
        className="divide-y"
      >
        <Tabs.List className="flex-wrap px-6 py-4">
          {tabs.map((name) => (
            <Tabs.Trigger
              key={name}
              value={name}
              className="shrink-0 whitespace-nowrap"
            >
              {t(`inventoryRules.tabs.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="warehouses" tabIndex={-1}>
          <InventoryRulesSection />
        </Tabs.Content>
        <Tabs.Content value="items" tabIndex={-1}>
          <ItemRulesSection />
        </Tabs.Content>
        <Tabs.Content value="preferences" tabIndex={-1}>
          <FulfillmentPreferencesSection />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.inventoryRules",
  translationNs: "dropship",
  rank: 2,
})

export const handle = {
  breadcrumb: () => <MenuBreadcrumb name="inventoryRules" />,
}

export default InventoryRulesPage
