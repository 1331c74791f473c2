/// The place that an index means, which may count from the end.
fn position(index: i64, len: usize) -> usize {
    (if index < 0 { index + len as i64 } else { index }) as usize
}
