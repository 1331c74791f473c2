/// The integers from start to stop by any step.
fn stepped(start: i64, stop: i64, step: i64) -> impl DoubleEndedIterator<Item = i64> + Clone {
    if step == 0 {
        panic!("ValueError: range() arg 3 must not be zero");
    }
    let count = if step > 0 { (stop - start + step - 1) / step } else { (start - stop - step - 1) / -step };
    (0..count.max(0)).map(move |i| start + i * step)
}
