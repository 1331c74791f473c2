// Throws where an expression stands.
template <class Result>
[[noreturn]] Result raise(const auto& error) { throw error; }
