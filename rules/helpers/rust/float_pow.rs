/// A float raised to a power; zero has no negative power, and what is too large is no power.
fn float_pow(base: f64, exponent: f64) -> f64 {
    assert!(!(base == 0.0 && exponent < 0.0), "ZeroDivisionError: 0.0 cannot be raised to a negative power");
    let result = base.powf(exponent);
    assert!(!(result.is_infinite() && base.is_finite() && exponent.is_finite()), "OverflowError: (34, 'Numerical result out of range')");
    assert!(!result.is_nan() || base.is_nan() || exponent.is_nan(), "ValueError: math domain error");
    result
}
