/// The index of the first equal element between two bounds.
fn index_in<T: PartialEq>(items: &[T], item: &T, start: i64, end: i64) -> i64 {
    let places = span(start, end, items.len());
    let place = items[places.clone()].iter().position(|x| x == item);
    (places.start + place.expect("ValueError: value is not in list")) as i64
}
