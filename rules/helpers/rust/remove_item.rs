/// Removes the first equal element.
fn remove_item<T: PartialEq>(items: &mut Vec<T>, item: &T) {
    let place = items.iter().position(|x| x == item).expect("ValueError: list.remove(x): x not in list");
    items.remove(place);
}
