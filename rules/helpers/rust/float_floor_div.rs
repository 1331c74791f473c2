/// The quotient of floats rounded down.
fn float_floor_div(a: f64, b: f64) -> f64 {
    ((a - float_mod(a, b)) / b).round()
}
