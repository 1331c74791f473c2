/// Merge overlapping or touching (start, end) intervals, leaving the input alone.
func mergeIntervals(_ intervals: [(Int, Int)]) throws -> [(Int, Int)] {
    var merged: [(Int, Int)] = []
    for (start, end) in intervals.sorted(by: <) {
        if try !merged.isEmpty && start <= at(merged, -1).1 {
            let (lastStart, lastEnd) = try popLast(&merged)
            merged.append((lastStart, max(lastEnd, end)))
        } else {
            merged.append((start, end))
        }
    }
    return merged
}

// An exception that nothing looks at: its class and what it says.
struct Failure: Error { let message: String }

// An index from the start for one that may count from the end; one outside throws.
func place(_ index: Int, _ count: Int) throws -> Int {
    let found = index < 0 ? index + count : index
    guard 0 <= found && found < count else { throw Failure(message: "IndexError: list index out of range") }
    return found
}

// The element at an index, which may count from the end; one outside throws.
func at<T>(_ items: [T], _ index: Int) throws -> T { items[try place(index, items.count)] }

// Takes the last item away.
func popLast<T>(_ items: inout [T]) throws -> T {
    guard let item = items.popLast() else { throw Failure(message: "IndexError: pop from empty list") }
    return item
}
