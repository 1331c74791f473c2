// A place, which must be one.
func found(_ place: Int) throws -> Int {
    guard place >= 0 else { throw ValueError("substring not found") }
    return place
}
