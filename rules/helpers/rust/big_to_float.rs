/// The nearest float of a large integer.
fn big_to_float(value: &BigInt) -> f64 {
    match value.to_string().parse::<f64>() {
        Ok(float) if float.is_finite() => float,
        _ => panic!("OverflowError: int too large to convert to float"),
    }
}
