/// The place that a bound means, which may count from the end, and clamps.
fn place(bound: i64, len: usize) -> usize {
    (if bound < 0 { bound + len as i64 } else { bound }).clamp(0, len as i64) as usize
}
