/// All choices of elements in order, each as often as wished.
fn combinations_repeat<T: Clone>(items: &[T], count: i64) -> Vec<Vec<T>> {
    chosen(items, choices(items.len(), count, &|chosen, i| chosen.last().is_none_or(|&last| i >= last)))
}
