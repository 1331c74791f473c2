/// A function's value at a float, which must not leave the floats.
fn bounded(function: fn(f64) -> f64, x: f64) -> f64 {
    let result = function(x);
    assert!(!(result.is_infinite() && x.is_finite()), "OverflowError: math range error");
    result
}
