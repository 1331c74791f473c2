// The number that a variant holds, as a number of one type.
template <class Number, class Union>
Number as_number(const Union& value) {
    return std::visit([](const auto& held) -> Number {
        if constexpr (std::is_arithmetic_v<std::decay_t<decltype(held)>>) return held;
        else throw TypeError("not a number");
    }, value);
}
