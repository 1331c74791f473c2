/// A list in the order of a comparison that finds no two equal: it is only asked about a later and an earlier element.
fn sorted_in_turn<T>(items: Vec<T>, mut order: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    let mut entries: Vec<(usize, T)> = items.into_iter().enumerate().collect();
    entries.sort_by(|(i, a), (j, b)| if i > j { order(a, b) } else { order(b, a).reverse() });
    entries.into_iter().map(|(_, item)| item).collect()
}
