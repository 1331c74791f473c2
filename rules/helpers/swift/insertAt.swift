// Inserts an item at an index, which may count from the end and is clamped.
func insertAt<T>(_ items: inout [T], _ index: Int, _ item: T) { items.insert(item, at: clamped(index, items.count)) }
