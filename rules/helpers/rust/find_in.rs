/// The index in characters of the first occurrence inside a range, or -1.
fn find_in(text: &str, part: &str, range: impl RangeBounds<i64>) -> i64 {
    let len = text.chars().count();
    let beyond = matches!(range.start_bound(), Bound::Included(&start) if start > len as i64);
    let (start, end) = bounds(range, len);
    let within: String = text.chars().skip(start).take(end - start).collect();
    match within.find(part) {
        Some(at) if !beyond => (start + within[..at].chars().count()) as i64,
        _ => -1,
    }
}
