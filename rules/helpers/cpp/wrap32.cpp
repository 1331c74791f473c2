// The lowest 32 bits, as a signed integer.
inline std::int32_t wrap32(std::int64_t n) { return static_cast<std::int32_t>(static_cast<std::uint32_t>(n)); }
