// An integer as JSON; beyond 2^53 as text.
inline std::string encode_int(std::int64_t n) {
    const std::string text = std::to_string(n);
    return std::abs(static_cast<double>(n)) < 9007199254740992.0 ? text : "{\"$int\":\"" + text + "\"}";
}
