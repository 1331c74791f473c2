// The items so many times over.
func repeated<T>(_ items: [T], _ times: Int) -> [T] { Array(repeatElement(items, count: max(times, 0)).joined()) }
