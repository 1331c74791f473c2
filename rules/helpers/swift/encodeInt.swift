// An integer as JSON, tagged where a double would not hold it.
func encodeInt(_ value: Int) -> String { value.magnitude < 1 << 53 ? String(value) : "{\"$int\":\"\(value)\"}" }
