// The element at an index, which may count from the end; one outside throws.
func at<T>(_ items: [T], _ index: Int) throws -> T { items[try place(index, items.count)] }
