// Items with their numbers.
func numbered<T>(_ items: [T], _ start: Int) -> [(Int, T)] { Array(zip(start..., items)) }
