// A float as JSON, tagged where JSON has no word for it.
func encodeFloat(_ value: Double) -> String {
    if value.isNaN { return "{\"$float\":\"nan\"}" }
    if value.isInfinite { return value > 0 ? "{\"$float\":\"inf\"}" : "{\"$float\":\"-inf\"}" }
    return "\(value)"
}
