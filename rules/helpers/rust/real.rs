/// A result that must be a number.
fn real(value: f64) -> f64 {
    assert!(value.is_finite(), "ValueError: math domain error");
    value
}
