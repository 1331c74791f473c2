/// A power of floats as a function of mathematics: what zero has none of is outside its domain.
fn real_power(base: f64, exponent: f64) -> f64 {
    assert!(!(base == 0.0 && exponent < 0.0), "ValueError: math domain error");
    float_pow(base, exponent)
}
