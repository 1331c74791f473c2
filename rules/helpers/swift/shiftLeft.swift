// An integer shifted to the left; it stops where 64 bits do not suffice.
func shiftLeft(_ value: Int, _ distance: Int) throws -> Int {
    guard distance >= 0 else { throw ValueError("negative shift count") }
    precondition(value == 0 || (distance < 63 && (value << distance) >> distance == value), "the result is beyond 64 bits")
    return value << distance
}
