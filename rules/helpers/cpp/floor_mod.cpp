// A remainder with the sign of the divisor.
template <class T>
T floor_mod(T a, std::type_identity_t<T> b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    T rest;
    if constexpr (std::is_floating_point_v<T>) rest = std::fmod(a, b);
    else rest = b == -1 ? 0 : a % b;
    if constexpr (std::is_floating_point_v<T>) if (rest == 0) return std::copysign(0.0, b);
    return rest != 0 && (rest < 0) != (b < 0) ? T(rest + b) : rest;
}
