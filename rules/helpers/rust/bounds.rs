/// The bounds of a range as places: they may count from the end, and clamp.
fn bounds(range: impl RangeBounds<i64>, len: usize) -> (usize, usize) {
    let clamp = |bound: i64| (if bound < 0 { bound.saturating_add(len as i64) } else { bound }).clamp(0, len as i64) as usize;
    let start = match range.start_bound() {
        Bound::Included(&start) => clamp(start),
        _ => 0,
    };
    let end = match range.end_bound() {
        Bound::Excluded(&end) => clamp(end),
        Bound::Included(&end) => clamp(end + 1),
        Bound::Unbounded => len,
    };
    (start, end.max(start))
}
