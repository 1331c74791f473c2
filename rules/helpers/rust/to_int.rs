/// A whole number as an integer.
fn to_int(value: f64) -> i64 {
    if value.is_nan() {
        panic!("ValueError: cannot convert float NaN to integer");
    }
    if value.abs() >= 9.223372036854775807e18 {
        panic!("OverflowError: cannot convert float to integer");
    }
    value as i64
}
