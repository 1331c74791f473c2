// A value of a variant as canonical JSON.
template <class T>
std::string encode_dynamic(const T& value) {
    const auto encode = [](const auto& item) { return encode_dynamic(item); };
    if constexpr (std::is_same_v<T, bool>) return value ? "true" : "false";
    else if constexpr (std::is_integral_v<T>) return encode_int(value);
    else if constexpr (std::is_floating_point_v<T>) return encode_float(value);
    else if constexpr (requires { value.text(); }) return value.text().size() < 16 ? value.text() : "{\"$int\":\"" + value.text() + "\"}";
    else if constexpr (std::is_convertible_v<T, std::string>) return encode_str(value);
    else if constexpr (requires { value.has_value(); }) return value ? encode_dynamic(*value) : "null";
    else if constexpr (std::is_same_v<T, std::monostate>) return "null";
    else if constexpr (requires { value.index(); }) return std::visit(encode, value);
    else if constexpr (requires { std::tuple_size<T>::value; }) {
        std::string text;
        std::apply([&](const auto&... items) { ((text += (text.empty() ? "" : ",") + encode_dynamic(items)), ...); }, value);
        return "{\"$tuple\":[" + text + "]}";
    }
    else if constexpr (requires { typename T::mapped_type; }) return encode_map(value, encode, encode);
    else if constexpr (requires { typename T::key_type; }) return "{\"$set\":" + encode_items(value, encode) + "}";
    else return encode_items(value, encode);
}
