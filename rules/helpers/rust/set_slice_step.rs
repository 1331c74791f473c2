/// Replaces every step-th element of a slice.
fn set_slice_step<T>(items: &mut [T], lo: Option<i64>, hi: Option<i64>, step: i64, values: Vec<T>) {
    let places = steps(items.len(), lo, hi, step);
    if places.len() != values.len() {
        panic!("ValueError: attempt to assign sequence of size {} to extended slice of size {}", values.len(), places.len());
    }
    for (place, value) in places.into_iter().zip(values) {
        items[place] = value;
    }
}
