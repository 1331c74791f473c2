/// A result that must be a number.
fn real(value: f64) -> f64 {
    if value.is_nan() || value.is_infinite() {
        panic!("ValueError: math domain error");
    }
    value
}
