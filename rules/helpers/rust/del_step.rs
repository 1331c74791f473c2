/// Removes every step-th element of a slice.
fn del_step<T>(items: &mut Vec<T>, lo: Option<i64>, hi: Option<i64>, step: i64) {
    let mut places = steps(items.len(), lo, hi, step);
    places.sort();
    for place in places.into_iter().rev() {
        items.remove(place);
    }
}
