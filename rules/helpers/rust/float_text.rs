/// A float as Python shows it.
fn float_text(value: f64) -> String {
    let text = format!("{value:?}");
    match text.split_once('e') {
        Some((mantissa, power)) => format!("{mantissa}e{:+03}", power.parse::<i32>().unwrap()),
        None => text.replace("NaN", "nan"),
    }
}
