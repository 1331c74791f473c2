/// A quotient whose divisor may be zero, which is an error.
fn true_div(a: f64, b: f64) -> f64 {
    assert!(b != 0.0, "ZeroDivisionError: division by zero");
    a / b
}
