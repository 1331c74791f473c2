// The value of a key; a missing key throws.
func lookUp<K, V>(_ table: [K: V], _ key: K) throws -> V { table[try known(key, table)]! }
