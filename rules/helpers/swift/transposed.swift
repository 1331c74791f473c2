// Rows as columns, as many as the shortest row has.
func transposed<T>(_ rows: [[T]]) -> [[T]] { (0..<(rows.map { $0.count }.min() ?? 0)).map { place in rows.map { $0[place] } } }
