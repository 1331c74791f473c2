/// A sorted list.
fn sorted<T>(mut items: Vec<T>, order: impl FnMut(&T, &T) -> Ordering) -> Vec<T> {
    items.sort_by(order);
    items
}
