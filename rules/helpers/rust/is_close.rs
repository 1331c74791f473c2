/// Whether two numbers are close.
fn is_close(a: f64, b: f64, relative: f64, absolute: f64) -> bool {
    a == b || ((a - b).abs() <= (relative * a.abs().max(b.abs())).max(absolute) && (a - b).is_finite())
}
