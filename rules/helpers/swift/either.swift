// Whether one of two truth values holds, both evaluated.
func either(_ a: Bool, _ b: Bool) -> Bool { a || b }
