// The text of a value as Python's str gives it.
template <class T>
std::string text_of(const T& value) {
    if constexpr (std::is_convertible_v<T, std::string>) return value;
    else if constexpr (requires { value->str(); }) return value ? value->str() : "None";
    else if constexpr (requires { value.has_value(); }) return value ? text_of(*value) : "None";
    else if constexpr (requires { value.valueless_by_exception(); }) return std::visit([](const auto& v) { return text_of(v); }, value);
    else return repr(value);
}
