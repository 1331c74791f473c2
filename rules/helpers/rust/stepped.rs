/// The integers from start to stop by any step.
fn stepped(start: i64, stop: i64, step: i64) -> impl DoubleEndedIterator<Item = i64> + Clone {
    assert!(step != 0, "ValueError: range() arg 3 must not be zero");
    (0..(stop - start + step - step.signum()) / step).map(move |i| start + i * step)
}
