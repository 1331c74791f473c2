/// Every step-th element of a slice.
fn slice_step<T: Clone>(items: &[T], lo: Option<i64>, hi: Option<i64>, step: i64) -> Vec<T> {
    steps(items.len(), lo, hi, step).into_iter().map(|i| items[i].clone()).collect()
}
