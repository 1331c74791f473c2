// An integer in a base, with that base's prefix.
func prefixed(_ value: Int, _ radix: Int, _ prefix: String) -> String {
    return (value < 0 ? "-" : "") + prefix + String(value.magnitude, radix: radix)
}
