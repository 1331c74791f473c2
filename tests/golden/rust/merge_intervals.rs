/// Merge overlapping or touching (start, end) intervals, leaving the input alone.
fn merge_intervals(intervals: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut merged: Vec<(i64, i64)> = Vec::new();
    let mut ordered = intervals.to_vec();
    ordered.sort();
    for (start, end) in ordered {
        if !merged.is_empty() && start <= (*merged.last().expect("IndexError: list index out of range")).1 {
            let (last_start, last_end) = merged.pop().unwrap();
            merged.push((last_start, last_end.max(end)));
        } else {
            merged.push((start, end));
        }
    }
    merged
}
