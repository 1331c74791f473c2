// Takes all keys away.
mutating func removeAll() { (keys, valueOf) = ([], [:]) }
