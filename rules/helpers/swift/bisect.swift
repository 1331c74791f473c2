// Where an item belongs in a sorted list, before or after its equals.
func bisect<T: Comparable>(_ items: [T], _ item: T, _ after: Bool) -> Int {
    var (low, high) = (0, items.count)
    while low < high {
        let middle = (low + high) / 2
        if after ? !(item < items[middle]) : items[middle] < item { low = middle + 1 } else { high = middle }
    }
    return low
}
