/// A float raised to a power; zero has no negative power, and what is too large is no power.
fn float_pow(base: f64, exponent: f64) -> f64 {
    if base == 0.0 && exponent < 0.0 {
        panic!("ZeroDivisionError: 0.0 cannot be raised to a negative power");
    }
    let result = base.powf(exponent);
    if result.is_infinite() && base.is_finite() && exponent.is_finite() {
        panic!("OverflowError: (34, 'Numerical result out of range')");
    }
    result
}
