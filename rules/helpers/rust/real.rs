/// A result that must be a number.
fn real(value: f64) -> f64 {
    assert!(value > f64::NEG_INFINITY, "ValueError: math domain error");
    value
}
