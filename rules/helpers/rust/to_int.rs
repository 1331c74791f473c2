/// A whole number as an integer.
fn to_int(value: f64) -> i64 {
    assert!(!value.is_nan(), "ValueError: cannot convert float NaN to integer");
    assert!(value.abs() < 9.223372036854775807e18, "OverflowError: cannot convert float to integer");
    value as i64
}
