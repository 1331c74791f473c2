// Whether two truth values hold, both evaluated.
func both(_ a: Bool, _ b: Bool) -> Bool { a && b }
