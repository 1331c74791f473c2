/// Removes and gives the first entry of a map.
fn pop_first_item<K: Clone + Eq + Hash, V>(map: &mut OrderedMap<K, V>) -> (K, V) {
    let key = map.entries.first().expect("KeyError: 'dictionary is empty'").0.clone();
    let value = map.remove(&key).unwrap();
    (key, value)
}
