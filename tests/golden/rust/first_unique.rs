use std::collections::HashMap;
use std::hash::Hash;

/// The first character that occurs only once, or None.
fn first_unique(text: &str) -> Option<String> {
    let mut counts: OrderedMap<String, i64> = OrderedMap::default();
    for ch in text.chars().map(|c| c.to_string()) {
        *counts.or_insert(ch.clone(), 0) += 1;
    }
    for (ch, count) in &counts.entries {
        if *count == 1 {
            return Some(ch.clone());
        }
    }
    None
}

/// A map that iterates in order of insertion.
#[derive(Clone, Debug, Default)]
struct OrderedMap<K, V> {
    places: HashMap<K, usize>,
    entries: Vec<(K, V)>,
}

impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    /// The value at a key, which is put there where there is none.
    fn or_insert(&mut self, key: K, value: V) -> &mut V {
        let place = *self.places.entry(key.clone()).or_insert(self.entries.len());
        if place == self.entries.len() {
            self.entries.push((key, value));
        }
        &mut self.entries[place].1
    }
}
