// The larger of two values, the first where they are equal.
func larger<T>(_ a: T, _ b: T, _ before: (T, T) throws -> Bool) rethrows -> T { try before(a, b) ? b : a }
