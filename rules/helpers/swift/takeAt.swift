// Takes the item at an index away.
func takeAt<T>(_ items: inout [T], _ index: Int) throws -> T { items.remove(at: try place(index, items.count)) }
