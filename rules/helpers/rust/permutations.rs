/// All sequences of elements at different places.
fn permutations<T: Clone>(items: &[T], count: i64) -> Vec<Vec<T>> {
    chosen(items, choices(items.len(), count, &|chosen, i| !chosen.contains(&i)))
}
