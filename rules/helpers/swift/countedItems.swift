// Each key as often as it was counted.
func countedItems<K: Hashable>(_ counts: [K: Int]) -> [K] { counts.flatMap { Array(repeating: $0.key, count: max($0.value, 0)) } }
