// Whether a value counts as true: not zero, not empty, not missing.
template <class T>
bool is_truthy(const T& value) {
    if constexpr (requires { value.has_value(); }) return value && is_truthy(*value);
    else if constexpr (requires { value.valueless_by_exception(); }) return std::visit([](const auto& v) { return is_truthy(v); }, value);
    else if constexpr (requires { value.empty(); }) return !value.empty();
    else if constexpr (std::is_arithmetic_v<T>) return value != 0;
    else return true;
}
