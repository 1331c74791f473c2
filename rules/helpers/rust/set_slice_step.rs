/// Replaces every step-th element of a slice.
fn set_slice_step<T>(items: &mut [T], lo: Option<i64>, hi: Option<i64>, step: i64, values: Vec<T>) {
    let places = steps(items.len(), lo, hi, step);
    let (old, new) = (places.len(), values.len());
    assert!(old == new, "ValueError: attempt to assign sequence of size {new} to extended slice of size {old}");
    places.into_iter().zip(values).for_each(|(place, value)| items[place] = value);
}
