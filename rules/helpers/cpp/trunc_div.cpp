// A quotient rounded towards zero.
template <class T>
T trunc_div(T a, std::type_identity_t<T> b) {
    if (b == 0) throw std::domain_error("/ by zero");
    return b == -1 ? T(0 - std::make_unsigned_t<T>(a)) : a / b;
}
