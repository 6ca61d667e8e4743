// SPDX-License-Identifier: GPL-3.0-or-later
// The field lists of the catalogue's own rows; those it shares with a plan stand in plan/fields.h.
#pragma once

#include "catalogue/catalogue.h"
#include "plan/fields.h"

namespace fulcrum {

template <>
struct EnumNames<ShapeKind> {
  static constexpr std::pair<ShapeKind, std::string_view> list[] = {{ShapeKind::Measured, "measured"},
                                                                    {ShapeKind::Stylised, "stylised"}};
};

template <>
struct Fields<ApiOffer> {
  using A = ApiOffer;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &A::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"provider", &A::provider});
    visit(Field{"model", &A::model});
    visit(Field{"apiModel", &A::apiModel});
    visit(Field{"inputPerMTok", &A::inputPerMTok, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"outputPerMTok", &A::outputPerMTok, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"cachedInputPerMTok", &A::cachedInputPerMTok, Unit::MoneyPerMTok, 0, kHuge});
    visit(Field{"source", &A::source});
    visit(Field{"asOf", &A::asOf});
  }
};

template <>
struct Fields<WeekShape> {
  using W = WeekShape;
  static constexpr void each(auto&& visit) {
    visit(Field{"id", &W::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required});
    visit(Field{"name", &W::name});
    visit(Field{"kind", &W::kind});
    visit(Field{"description", &W::description});
    visit(Field{"source", &W::source});
    visit(Field{"asOf", &W::asOf});
    visit(Field{"values", &W::values, Unit::Factor, 0, 1e9, Presence::Required});
  }
};

template <>
struct Fields<Catalogue> {
  using C = Catalogue;
  static constexpr void each(auto&& visit) {
    visit(Field{"nodeTypes", &C::nodeTypes});
    visit(Field{"accelerators", &C::accelerators});
    visit(Field{"models", &C::models});
    visit(Field{"apiOffers", &C::apiOffers});
    visit(Field{"weekShapes", &C::weekShapes});
  }
};

}  // namespace fulcrum
