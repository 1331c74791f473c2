// Takes a key away and gives its value; a missing key throws.
func takeKey<K, V>(_ table: inout [K: V], _ key: K) throws -> V { table.removeValue(forKey: try known(key, table))! }
