// Removes a member of a set; a missing one throws.
func removeMember<T>(_ members: inout Set<T>, _ member: T) throws {
    guard members.remove(member) != nil else { throw KeyError(member is String ? "'\(member)'" : "\(member)") }
}
