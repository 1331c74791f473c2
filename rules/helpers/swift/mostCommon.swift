// The entries by falling count.
func mostCommon<K: Hashable>(_ counts: [K: Int]) -> [(K, Int)] { counts.map { ($0.key, $0.value) }.sorted { $0.1 > $1.1 } }
