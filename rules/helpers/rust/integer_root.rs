/// The integer part of a square root.
fn integer_root(value: i64) -> i64 {
    assert!(value >= 0, "ValueError: isqrt() argument must be nonnegative");
    value.isqrt()
}
