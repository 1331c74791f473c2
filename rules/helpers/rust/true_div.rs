/// A quotient whose divisor may be zero, which is an error.
fn true_div(a: f64, b: f64) -> f64 {
    if b == 0.0 {
        panic!("ZeroDivisionError: division by zero");
    }
    a / b
}
