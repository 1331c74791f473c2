/// The smallest element, the first of equal ones.
fn smallest<T: PartialOrd>(items: impl Iterator<Item = T>) -> Option<T> {
    items.reduce(|best, item| if item < best { item } else { best })
}
