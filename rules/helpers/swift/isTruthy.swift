// Whether a value is neither nothing, zero nor empty.
func isTruthy(_ value: Any) -> Bool {
    switch value {
    case let flag as Bool: return flag
    case let number as Int: return number != 0
    case let number as Double: return number != 0
    case let text as String: return !text.isEmpty
    case let items as any Collection: return !items.isEmpty
    default: return true
    }
}
