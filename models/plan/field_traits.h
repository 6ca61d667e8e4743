// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of values a plan field can have, for code that walks the field lists.
#pragma once

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/id.h"
#include "base/quantity.h"
#include "plan/field.h"
#include "plan/shared_list.h"

namespace fulcrum {

template <class T>
concept FieldStruct = requires {
  sizeof(Fields<T>);
};
template <class T>
concept NamedEnum = std::is_enum_v<T> && requires {
  EnumNames<T>::list;
};

template <class T>
inline constexpr bool kIsQuantity = false;
template <int M, int H, int T, int E>
inline constexpr bool kIsQuantity<Quantity<M, H, T, E>> = true;

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;

template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <class T>
inline constexpr bool kIsList = false;
template <class T>
inline constexpr bool kIsList<std::vector<T>> = true;

template <class T>
inline constexpr bool kIsSharedList = false;
template <class T>
inline constexpr bool kIsSharedList<SharedList<T>> = true;

template <class T>
inline constexpr bool kIsMap = false;
template <class K, class V>
inline constexpr bool kIsMap<std::map<K, V>> = true;

// One number, as far as ranges are concerned.
template <class T>
concept NumberField = std::same_as<T, double> || std::same_as<T, int> || kIsQuantity<T>;

template <NumberField T>
[[nodiscard]] constexpr double numberOf(const T& value) {
  if constexpr (kIsQuantity<T>) {
    return value.value();
  } else {
    return static_cast<double>(value);
  }
}

// Keys of maps: ids, texts and choices.
template <class Key>
[[nodiscard]] std::string_view keyText(const Key& key) {
  if constexpr (kIsId<Key>) {
    return key.text;
  } else if constexpr (NamedEnum<Key>) {
    return enumName(key);
  } else {
    return key;
  }
}
template <class Key>
[[nodiscard]] std::optional<Key> keyOf(const std::string& text) {
  if constexpr (NamedEnum<Key>) {
    Key key{};
    return parseEnum(text, key) ? std::optional(key) : std::nullopt;
  } else {
    return Key(text);
  }
}

}  // namespace fulcrum
