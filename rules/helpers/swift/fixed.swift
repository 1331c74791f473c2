// A float's text with so many digits after the point.
func fixed(_ x: Double, _ digits: Int) -> String { formatted("%.*f", digits, x) }
