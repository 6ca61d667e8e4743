// SPDX-License-Identifier: GPL-3.0-or-later
// Large values are copied, moved and destroyed in one source instead of in every source that holds one: inline, these
// members were a third to a half of what the compiler worked on. Such a value is no aggregate.
#pragma once

// In the type, first of all.
#define FULCRUM_OUT_OF_LINE(Type)         \
  Type();                                 \
  Type(const Type& other);                \
  Type(Type&& other) noexcept;            \
  Type& operator=(const Type& other);     \
  Type& operator=(Type&& other) noexcept; \
  ~Type()

// In the source, in the namespace of the type.
#define FULCRUM_DEFINE_OUT_OF_LINE(Type)                  \
  Type::Type() = default;                                 \
  Type::Type(const Type& other) = default;                \
  Type::Type(Type&& other) noexcept = default;            \
  Type& Type::operator=(const Type& other) = default;     \
  Type& Type::operator=(Type&& other) noexcept = default; \
  Type::~Type() = default
