// Removes a member of a set; a missing one throws.
func removeMember<T>(_ members: inout Set<T>, _ member: T) throws {
    let shown = member is String ? "'\(member)'" : "\(member)"
    guard members.remove(member) != nil else { throw KeyError(shown) }
}
