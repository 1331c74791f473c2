// All pairs of items of two lists.
func product<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { a.flatMap { first in b.map { (first, $0) } } }
