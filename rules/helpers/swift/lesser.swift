// The lesser of two values, the first where they are equal.
func lesser<T>(_ a: T, _ b: T, _ before: (T, T) throws -> Bool) rethrows -> T { try before(b, a) ? b : a }
