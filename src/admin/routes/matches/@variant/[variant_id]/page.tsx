import { RouteDrawer } from "@medusajs/dashboard/components"
import { useParams } from "react-router-dom"
import { MatchPager } from "../../../../components/matches/match-pager"
import { VariantMatchPanel } from "../../../../components/matches/variant-match-panel"

const VariantMatchPage = () => {
  const { variant_id } = useParams()
  return (
    <RouteDrawer>
      {variant_id ? (
        <>
          <VariantMatchPanel key={variant_id} variantId={variant_id} />
          <MatchPager variantId={variant_id} />
        </>
      ) : null}
    </RouteDrawer>
  )
}

export default VariantMatchPage
