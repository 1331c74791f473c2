/// A map that iterates in order of insertion.
#[derive(Clone, Debug, Default)]
struct OrderedMap<K, V> {
    places: HashMap<K, usize>,
    entries: Vec<(K, V)>,
}

impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
}
