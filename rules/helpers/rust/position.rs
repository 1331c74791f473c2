/// The place that an index means, which may count from the end.
fn position(index: i64, len: usize) -> usize {
    let place = if index < 0 { index + len as i64 } else { index };
    if place < 0 || place >= len as i64 {
        panic!("IndexError: index out of range");
    }
    place as usize
}
