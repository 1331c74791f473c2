// What an optional holds; nothing throws.
func unwrapped<T>(_ value: T?) throws -> T {
    guard let value else { throw TypeError("there is no value") }
    return value
}
