// The order of values of several types, also inside of pairs and lists; what has no order throws.
struct Precedes {
    template <class T, class Other>
    bool operator()(const T& a, const Other& b) const {
        if constexpr (requires { a.valueless_by_exception(); }) return std::visit(*this, a, b);
        else if constexpr (std::is_same_v<T, Other> && !std::is_same_v<T, std::string> && requires { a.begin(); }) return std::ranges::lexicographical_compare(a, b, *this);
        else if constexpr (std::is_same_v<T, Other> && requires { std::tuple_size<T>::value; }) {
            bool less = false;
            const auto differs = [&](const auto& x, const auto& y) { return (less = (*this)(x, y)) || (*this)(y, x); };
            [&]<std::size_t... I>(std::index_sequence<I...>) { (void)(differs(std::get<I>(a), std::get<I>(b)) || ...); }(std::make_index_sequence<std::tuple_size_v<T>>());
            return less;
        } else if constexpr (requires { a < b; }) return a < b;
        else throw TypeError("'<' not supported between these types");
    }
};
