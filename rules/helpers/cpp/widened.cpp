// A value as one of a wider type, part by part.
template <class To, std::size_t Member = 0, class From>
To widened(const From& value) {
    constexpr bool maps = requires { typename From::mapped_type; }, lists = requires { value.front(); } && !std::is_same_v<From, std::string>;
    if constexpr (requires { value.valueless_by_exception(); } && !std::is_same_v<To, From>) return std::visit([](const auto& part) { return widened<To>(part); }, value);
    else if constexpr (std::is_convertible_v<const From&, To>) return value;
    else if constexpr (requires { std::variant_size<To>::value; }) {
        if constexpr (Member < std::variant_size_v<To>) {
            using Part = std::variant_alternative_t<Member, To>;
            constexpr bool alike = (maps && requires { typename Part::mapped_type; }) || (lists && requires(Part part) { part.emplace_back(); });
            if constexpr (alike) return widened<Part>(value);
            else return widened<To, Member + 1>(value);
        } else throw TypeError("a value of another type");
    } else if constexpr (maps && requires { typename To::mapped_type; }) {
        To items;
        for (const auto& [key, item] : value) items[key] = widened<typename To::mapped_type>(item);
        return items;
    } else if constexpr (lists && requires(To items) { items.emplace_back(); }) {
        To items;
        for (const auto& item : value) items.push_back(widened<typename To::value_type>(item));
        return items;
    } else throw TypeError("a value of another type");
}
