/// The second of two floats where it is smaller, else the first, as Python's min chooses.
fn lesser(a: f64, b: f64) -> f64 {
    if b < a { b } else { a }
}
