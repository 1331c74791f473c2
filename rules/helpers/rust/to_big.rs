/// A float without its fraction as a large integer.
fn to_big(value: f64) -> BigInt {
    assert!(!value.is_nan(), "ValueError: cannot convert float NaN to integer");
    assert!(value.is_finite(), "OverflowError: cannot convert float infinity to integer");
    big_parse(&format!("{:.0}", value.trunc()))
}
