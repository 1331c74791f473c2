/// Mantissa and exponent of a float.
fn mantissa_exponent(value: f64) -> (f64, i64) {
    if value == 0.0 || !value.is_finite() {
        return (value, 0);
    }
    let mut exponent = value.abs().log2().floor() as i64 + 1;
    let mut mantissa = value / 2_f64.powi(exponent as i32);
    if mantissa.abs() >= 1.0 {
        mantissa /= 2.0;
        exponent += 1;
    }
    (mantissa, exponent)
}
