// Each item combined with all before it.
func accumulated<T>(_ items: [T], _ combine: (T, T) throws -> T) rethrows -> [T] {
    var out: [T] = []
    for item in items { out.append(try out.last.map { try combine($0, item) } ?? item) }
    return out
}
