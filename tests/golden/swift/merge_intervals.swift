/// Merge overlapping or touching (start, end) intervals, leaving the input alone.
func mergeIntervals(_ intervals: [(Int, Int)]) -> [(Int, Int)] {
    var merged: [(Int, Int)] = []
    for (start, end) in intervals.sorted(by: <) {
        if !merged.isEmpty && start <= merged.last!.1 {
            let (lastStart, lastEnd) = merged.removeLast()
            merged.append((lastStart, max(lastEnd, end)))
        } else {
            merged.append((start, end))
        }
    }
    return merged
}
