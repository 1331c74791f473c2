// An integer cut to 32 bits.
func wrap32(_ value: Int) -> Int { Int(Int32(truncatingIfNeeded: value)) }
