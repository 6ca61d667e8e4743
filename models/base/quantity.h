// SPDX-License-Identifier: GPL-3.0-or-later
// Typed quantities: doubles that know their dimension, so that money per hour times hours is money and money plus
// hours does not compile. Rounding and locale live in document/number_format only.
#pragma once

#include <compare>
#include <vector>

namespace fulcrum {

// Exponents of money, hours, tokens and kilowatt-hours.
template <int M, int H, int T, int E>
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(double value) : m_value(value) {}

  [[nodiscard]] constexpr double value() const { return m_value; }

  constexpr auto operator<=>(const Quantity&) const = default;
  constexpr Quantity operator-() const { return Quantity(-m_value); }
  constexpr Quantity& operator+=(Quantity other) {
    m_value += other.m_value;
    return *this;
  }
  constexpr Quantity& operator-=(Quantity other) {
    m_value -= other.m_value;
    return *this;
  }
  constexpr Quantity& operator*=(double factor) {
    m_value *= factor;
    return *this;
  }
  friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_value + b.m_value); }
  friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_value - b.m_value); }
  friend constexpr Quantity operator*(Quantity a, double b) { return Quantity(a.m_value * b); }
  friend constexpr Quantity operator*(double a, Quantity b) { return Quantity(a * b.m_value); }
  friend constexpr Quantity operator/(Quantity a, double b) { return Quantity(a.m_value / b); }

 private:
  double m_value = 0.0;
};

template <int M, int H, int T, int E, int M2, int H2, int T2, int E2>
constexpr auto operator*(Quantity<M, H, T, E> a, Quantity<M2, H2, T2, E2> b) {
  if constexpr (M + M2 == 0 && H + H2 == 0 && T + T2 == 0 && E + E2 == 0) {
    return a.value() * b.value();
  } else {
    return Quantity<M + M2, H + H2, T + T2, E + E2>(a.value() * b.value());
  }
}

template <int M, int H, int T, int E, int M2, int H2, int T2, int E2>
constexpr auto operator/(Quantity<M, H, T, E> a, Quantity<M2, H2, T2, E2> b) {
  if constexpr (M == M2 && H == H2 && T == T2 && E == E2) {
    return a.value() / b.value();
  } else {
    return Quantity<M - M2, H - H2, T - T2, E - E2>(a.value() / b.value());
  }
}

using Money = Quantity<1, 0, 0, 0>;
using Hours = Quantity<0, 1, 0, 0>;  // node-hours and GPU-hours too: a count times hours
using Tokens = Quantity<0, 0, 1, 0>;
using Energy = Quantity<0, 0, 0, 1>;  // kWh
using MoneyPerHour = Quantity<1, -1, 0, 0>;
using MoneyPerEnergy = Quantity<1, 0, 0, -1>;
using Power = Quantity<0, -1, 0, 1>;  // kW

using MoneySeries = std::vector<Money>;  // one entry per month
using HourSeries = std::vector<Hours>;
using TokenSeries = std::vector<Tokens>;

inline constexpr double kHoursPerMonth = 730.0;  // 8760 / 12, as cloud price sheets do
inline constexpr int kHoursPerWeek = 168;
inline constexpr double kWeekHourWeight =
    kHoursPerMonth / kHoursPerWeek;  // hours of a month behind one hour of the week

}  // namespace fulcrum
