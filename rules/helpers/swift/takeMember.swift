// Takes a member of a set away.
func takeMember<T>(_ members: inout Set<T>) throws -> T {
    guard let member = members.popFirst() else { throw KeyError("'pop from an empty set'") }
    return member
}
