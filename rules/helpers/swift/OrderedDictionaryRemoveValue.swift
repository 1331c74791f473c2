// Takes a key away, and gives its value.
@discardableResult mutating func removeValue(forKey key: Key) -> Value? {
    if keys.last == key { keys.removeLast() } else { keys.removeAll { $0 == key } }
    return valueOf.removeValue(forKey: key)
}
