/// Makes an entry the last or the first of a map.
fn move_to_end<K: Clone + Eq + Hash, V>(map: &mut OrderedMap<K, V>, key: &K, last: bool) {
    let value = map.remove(key).expect("KeyError");
    if last {
        map.insert(key.clone(), value);
        return;
    }
    let others = std::mem::replace(map, OrderedMap { places: HashMap::new(), entries: Vec::new() });
    map.insert(key.clone(), value);
    map.extend(others.entries);
}
