// The low 64 bits, as a signed integer.
inline std::int64_t wrap64(std::uint64_t n) { return static_cast<std::int64_t>(n); }
