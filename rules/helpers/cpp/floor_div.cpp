// A quotient rounded towards minus infinity.
template <class T>
T floor_div(T a, std::type_identity_t<T> b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    if constexpr (std::is_floating_point_v<T>) return std::floor(a / b);
    else return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
