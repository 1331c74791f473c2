/// The element at an index, which may count from the end, to be changed.
fn at_mut<T>(items: &mut Vec<T>, index: i64) -> &mut T {
    let place = position(index, items.len());
    &mut items[place]
}
