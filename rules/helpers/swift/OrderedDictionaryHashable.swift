// A dictionary may be a key.
extension OrderedDictionary: Hashable where Value: Hashable {
    func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
