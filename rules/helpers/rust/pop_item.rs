/// Removes and gives an entry at an end of a map.
fn pop_item<K: Clone + Eq + Hash, V>(map: &mut OrderedMap<K, V>, last: bool) -> (K, V) {
    let mut keys = map.keys();
    let key = if last { keys.next_back() } else { keys.next() };
    let key = key.expect("KeyError: dictionary is empty").clone();
    drop(keys);
    let value = map.remove(&key).unwrap();
    (key, value)
}
