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
  static constexpr std::tuple list{
      Field{"id", &A::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"provider", &A::provider},
      Field{"model", &A::model},
      Field{"apiModel", &A::apiModel},
      Field{"inputPerMTok", &A::inputPerMTok, Unit::MoneyPerMTok, 0, kHuge},
      Field{"outputPerMTok", &A::outputPerMTok, Unit::MoneyPerMTok, 0, kHuge},
      Field{"cachedInputPerMTok", &A::cachedInputPerMTok, Unit::MoneyPerMTok, 0, kHuge},
      Field{"source", &A::source},
      Field{"asOf", &A::asOf},
  };
};

template <>
struct Fields<WeekShape> {
  using W = WeekShape;
  static constexpr std::tuple list{
      Field{"id", &W::id, Unit::None, -kNoLimit, kNoLimit, Presence::Required},
      Field{"name", &W::name},
      Field{"kind", &W::kind},
      Field{"description", &W::description},
      Field{"source", &W::source},
      Field{"asOf", &W::asOf},
      Field{"values", &W::values, Unit::Factor, 0, 1e9, Presence::Required},
  };
};

template <>
struct Fields<Catalogue> {
  using C = Catalogue;
  static constexpr std::tuple list{
      Field{"nodeTypes", &C::nodeTypes}, Field{"accelerators", &C::accelerators}, Field{"models", &C::models},
      Field{"apiOffers", &C::apiOffers}, Field{"weekShapes", &C::weekShapes},
  };
};

}  // namespace fulcrum
