// The text of a value as Python's repr shows it.
template <class T>
std::string repr(const T& value) {
    const auto joined = [](const auto& items, auto show) {
        std::string text;
        for (const auto& item : items) text += (text.empty() ? "" : ", ") + show(item);
        return text;
    };
    const auto show = [](const auto& item) { return repr(item); };
    if constexpr (std::is_same_v<T, bool>) return value ? "True" : "False";
    else if constexpr (std::is_same_v<T, char>) return quoted(std::string(1, value));
    else if constexpr (std::is_integral_v<T>) return std::to_string(value);
    else if constexpr (std::is_floating_point_v<T>) return float_text(value);
    else if constexpr (requires { value.text(); }) return value.text();
    else if constexpr (std::is_convertible_v<T, std::string>) return quoted(value);
    else if constexpr (std::is_same_v<T, std::monostate>) return "None";
    else if constexpr (requires { value->repr_(); }) return value ? value->repr_() : "None";
    else if constexpr (requires { value->str(); }) return value ? value->str() : "None";
    else if constexpr (requires { value.has_value(); }) return value ? repr(*value) : "None";
    else if constexpr (requires { value.index(); }) return std::visit(show, value);
    else if constexpr (requires { std::tuple_size<T>::value; }) {
        std::vector<std::string> parts;
        std::apply([&](const auto&... items) { (parts.push_back(repr(items)), ...); }, value);
        return "(" + joined(parts, std::identity()) + (parts.size() == 1 ? ",)" : ")");
    }
    else if constexpr (requires { typename T::mapped_type; }) return "{" + joined(value, [](const auto& e) { return repr(e.first) + ": " + repr(e.second); }) + "}";
    else if constexpr (requires { typename T::key_type; }) return value.empty() ? "set()" : "{" + joined(value, show) + "}";
    else return "[" + joined(value, show) + "]";
}
