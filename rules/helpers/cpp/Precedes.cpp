// Whether one value of a variant comes before another: numbers of two types do by value.
struct Precedes {
    template <class Union>
    bool operator()(const Union& a, const Union& b) const {
        return std::visit([](const auto& x, const auto& y) -> bool {
            if constexpr (requires { x < y; }) return x < y;
            else throw TypeError("'<' not supported between these types");
        }, a, b);
    }
};
