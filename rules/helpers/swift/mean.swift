// The mean of numbers; none throws.
func mean(_ items: [Double]) throws -> Double {
    guard !items.isEmpty else { throw StatisticsError("mean requires at least one data point") }
    return items.reduce(0, +) / Double(items.count)
}
