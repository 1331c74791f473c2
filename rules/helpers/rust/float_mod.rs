/// The remainder of floats with the sign of the divisor.
fn float_mod(a: f64, b: f64) -> f64 {
    assert!(b != 0.0, "ZeroDivisionError: float modulo");
    let rest = a % b;
    if rest == 0.0 { 0f64.copysign(b) } else if (rest < 0.0) != (b < 0.0) { rest + b } else { rest }
}
