// A remainder with the sign of the dividend.
template <class T>
T trunc_mod(T a, std::type_identity_t<T> b) {
    if (b == 0) throw std::domain_error("/ by zero");
    return b == -1 ? 0 : a % b;
}
