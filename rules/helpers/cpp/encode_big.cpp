// An integer of any size as JSON; beyond 2^53 as text.
inline std::string encode_big(const BigInt& value) {
    const std::string text = value.text();
    return text.size() < 16 ? text : "{\"$int\":\"" + text + "\"}";
}
