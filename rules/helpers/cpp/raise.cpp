// Throws where an expression stands.
template <class Result, class Error>
[[noreturn]] Result raise(const Error& error) {
    throw error;
}
