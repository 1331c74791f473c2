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

struct Failure: Error { let message: String }

// An index from the start for one that may count from the end; one outside throws.
func place(_ index: Int, _ count: Int) throws -> Int {
    guard -count..<count ~= index else { throw Failure(message: "IndexError: list index out of range") }
    return index < 0 ? index + count : index
}

// The element at an index, which may count from the end; one outside throws.
func at<T>(_ items: [T], _ index: Int) throws -> T { items[try place(index, items.count)] }

// Takes the last item away.
func popLast<T>(_ items: inout [T]) throws -> T {
    guard let item = items.popLast() else { throw Failure(message: "IndexError: pop from empty list") }
    return item
}
