/// Rounded to a number of decimals.
fn round_to(value: f64, digits: i64) -> f64 {
    if digits >= 0 {
        return format!("{value:.*}", digits as usize).parse().unwrap();
    }
    let power = 10_f64.powi(-digits as i32);
    (value / power).round_ties_even() * power
}
