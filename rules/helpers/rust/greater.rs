/// The second of two floats where it is greater, else the first, as Python's max chooses.
fn greater(a: f64, b: f64) -> f64 {
    if b > a { b } else { a }
}
