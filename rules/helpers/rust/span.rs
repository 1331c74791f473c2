/// The places between two bounds, which may count from the end, and clamp.
fn span(start: i64, end: i64, len: usize) -> Range<usize> {
    let clamped = |bound: i64| (if bound < 0 { bound + len as i64 } else { bound }).clamp(0, len as i64) as usize;
    clamped(start)..clamped(end).max(clamped(start))
}
