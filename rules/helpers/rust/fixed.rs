/// A float with so many digits after the point, in lower case where it is no number.
fn fixed(value: f64, digits: i64) -> String { format!("{value:.*}", digits as usize).to_lowercase() }
