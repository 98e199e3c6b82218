import fc from "fast-check"
import { judgeItem } from "../judge-item"
import { alaska, facts, illinois, itemRule } from "./item-rules.fixture"

describe("judgeItem", () => {
  it("lets through what no rule speaks of", () => {
    expect(judgeItem([], facts(), illinois)).toEqual({
      ship_methods: null,
      obstacle: null,
      rule_id: null,
    })
  })

  it("takes the first rule that matches", () => {
    const rules = [
      itemRule({ id: "other", conditions: { brands: ["Other"] } }),
      itemRule({
        id: "first",
        action: "only_ship_methods",
        ship_methods: ["ground"],
      }),
      itemRule({ id: "second" }),
    ]
    expect(judgeItem(rules, facts(), illinois)).toEqual({
      ship_methods: ["ground"],
      obstacle: null,
      rule_id: "first",
    })
    expect(judgeItem(rules.toReversed(), facts(), illinois)).toMatchObject({
      rule_id: "second",
    })
  })

  it("says why a rule forbids it, in its note or in its conditions", () => {
    const conditions = {
      brands: ["Other", "SAMPLE PRO"],
      ship_to: ["alaska" as const],
    }
    expect(
      judgeItem([itemRule({ conditions })], facts(), alaska).obstacle
    ).toBe("Forbidden by an item rule: brand SAMPLE PRO, to Alaska")
    expect(
      judgeItem([itemRule({ note: "Sold in the shop only." })], facts(), null)
    ).toEqual({
      ship_methods: [],
      obstacle: "Forbidden by an item rule: Sold in the shop only",
      rule_id: "dirl_1",
    })
  })

  it("passes over a rule that is switched off", () => {
    expect(
      judgeItem([itemRule({ is_enabled: false })], facts(), illinois).obstacle
    ).toBeNull()
  })

  it("keeps to the ship methods that the distributor has", () => {
    const rule = itemRule({
      action: "only_ship_methods",
      ship_methods: ["ground", "usps_priority"],
    })
    expect(judgeItem([rule], facts(), null).ship_methods).toEqual(["ground"])
    expect(
      judgeItem([rule], facts({ distributor_ship_methods: ["1_day"] }), null)
    ).toMatchObject({
      ship_methods: [],
      obstacle: expect.stringMatching(/does not have: brand Sample Pro$/),
    })
  })

  it("does not lift what the feed forbids by naming ship methods", () => {
    const rule = itemRule({
      action: "only_ship_methods",
      ship_methods: ["ground"],
    })
    expect(
      judgeItem([rule], facts({ is_dropshippable: false }), illinois)
    ).toMatchObject({ rule_id: "default_not_dropshipped" })
  })

  it("lets an exception come before a later rule and the defaults", () => {
    const rules = [
      itemRule({
        id: "allow",
        action: "allow",
        conditions: { skus: ["875503"] },
      }),
      itemRule({ id: "forbid" }),
    ]
    const blocked = facts({
      flags: { isTruckOnly: true },
      is_dropshippable: false,
    })
    expect(judgeItem(rules, blocked, illinois)).toEqual({
      ship_methods: null,
      obstacle: null,
      rule_id: "allow",
    })
    expect(judgeItem(rules, { ...blocked, sku: "1" }, illinois).rule_id).toBe(
      "forbid"
    )
  })
})

describe("the defaults", () => {
  const hazardous = facts({ flags: { isHazardous: true } })

  it.each([
    [
      "what the feed says is not drop-shipped",
      facts({
        is_dropshippable: false,
        dropship_block: "It is not available (NA).",
      }),
      illinois,
      "default_not_dropshipped",
      "It is not available (NA)",
    ],
    [
      "a state that the feed keeps it from",
      facts({ forbidden_provinces: ["CA", "IL"] }),
      illinois,
      "default_forbidden_province",
      "May not be shipped to IL",
    ],
    [
      "what goes by truck",
      facts({ flags: { isTruckOnly: true } }),
      illinois,
      "default_truck_only",
      "It goes by truck freight only",
    ],
    [
      "hazardous goods to Alaska",
      hazardous,
      alaska,
      "default_hazardous_offshore",
      "Hazardous goods may not be shipped to Alaska",
    ],
    [
      "hazardous goods to the military",
      hazardous,
      { province: "AE", kinds: ["po_box", "military"] as const },
      "default_hazardous_offshore",
      "Hazardous goods may not be shipped to military addresses",
    ],
  ])("forbid %s", (_what, item, destination, rule_id, obstacle) => {
    expect(judgeItem([], item, destination)).toEqual({
      ship_methods: [],
      obstacle,
      rule_id,
    })
  })

  it("send hazardous goods by ground, where there is such a method", () => {
    expect(judgeItem([], hazardous, illinois)).toEqual({
      ship_methods: ["ground", "fedex_ground"],
      obstacle: null,
      rule_id: "default_hazardous_ground",
    })
    expect(
      judgeItem(
        [],
        { ...hazardous, distributor_ship_methods: ["best"] },
        illinois
      ).ship_methods
    ).toBeNull()
  })

  it.each(["isCloseout", "isDiscontinued", "isDirectShip", "isOversize"])(
    "let through what is %s",
    (flag) => {
      const item = facts({ flags: { [flag]: true } })
      expect(judgeItem([], item, illinois).rule_id).toBeNull()
    }
  )

  it("say nothing about an address where there is none", () => {
    const item = facts({
      flags: { isHazardous: true },
      forbidden_provinces: ["AK"],
    })
    expect(judgeItem([], item, null).rule_id).toBe("default_hazardous_ground")
  })

  it("can be switched off, each by itself", () => {
    const item = facts({
      is_dropshippable: false,
      flags: { isTruckOnly: true, isHazardous: true },
    })
    const off = ["default_not_dropshipped"]
    expect(judgeItem([], item, alaska, off).rule_id).toBe("default_truck_only")
    off.push("default_truck_only")
    expect(judgeItem([], item, alaska, off).rule_id).toBe(
      "default_hazardous_offshore"
    )
    off.push("default_hazardous_offshore", "default_hazardous_ground")
    expect(judgeItem([], item, alaska, off).rule_id).toBeNull()
  })
})

it("has no ship method where there is an obstacle, and else at least one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        "forbid" as const,
        "allow" as const,
        "only_ship_methods" as const
      ),
      fc.array(fc.constantFrom("ground", "1_day", "unknown")),
      fc.boolean(),
      fc.boolean(),
      (action, ship_methods, isMatching, isHazardous) => {
        const rule = itemRule({
          action,
          ship_methods,
          conditions: { skus: [isMatching ? "87-5503" : "1"] },
        })
        const verdict = judgeItem(
          [rule],
          facts({ flags: { isHazardous } }),
          null
        )
        expect(verdict.obstacle !== null).toBe(
          verdict.ship_methods?.length === 0
        )
      }
    )
  )
})
