/// All choices of elements in order.
fn combinations<T: Clone>(items: &[T], count: i64) -> Vec<Vec<T>> {
    chosen(items, choices(items.len(), count, &|chosen, i| chosen.last().is_none_or(|&last| i > last)))
}
