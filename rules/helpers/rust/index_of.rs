/// The index of the first equal element inside a range.
fn index_of<T: PartialEq>(items: &[T], item: &T, range: impl RangeBounds<i64>) -> i64 {
    let (start, end) = bounds(range, items.len());
    let place = items[start..end].iter().position(|x| x == item);
    place.map(|i| (start + i) as i64).expect("ValueError: value is not in list")
}
