/// All sequences of elements.
fn product_repeat<T: Clone>(items: &[T], count: i64) -> Vec<Vec<T>> {
    chosen(items, choices(items.len(), count, &|_, _| true))
}
