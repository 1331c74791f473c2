/// Removes and gives the first entry of a map.
fn pop_first_item<K: Clone + Eq + Hash, V>(map: &mut OrderedMap<K, V>) -> (K, V) {
    let key = map.keys().next().expect("KeyError: 'dictionary is empty'").clone();
    let value = map.remove(&key).unwrap();
    (key, value)
}
