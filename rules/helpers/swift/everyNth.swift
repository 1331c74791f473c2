// Every so many items, from a place on.
func everyNth<T>(_ items: [T], _ start: Int, _ step: Int) -> [T] { stride(from: start, to: items.count, by: step).map { items[$0] } }
