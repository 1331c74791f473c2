use std::collections::HashMap;
use std::borrow::Borrow;
use std::hash::Hash;
use std::ops::Index;

/// The first character that occurs only once, or None.
fn first_unique(text: &str) -> Option<String> {
    let mut counts: OrderedMap<String, i64> = OrderedMap::new();
    for ch in text.chars().map(|c| c.to_string()) {
        *counts.entry(ch.clone()).or_insert(0) += 1;
    }
    for (ch, &count) in counts.iter() {
        if count == 1 {
            return Some(ch.clone());
        }
    }
    None
}

/// A map that iterates in order of insertion.
#[derive(Clone, Debug)]
pub struct OrderedMap<K, V> {
    places: HashMap<K, usize>,
    entries: Vec<(K, V)>,
}

#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn new() -> Self {
        Self { places: HashMap::new(), entries: Vec::new() }
    }

    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some(&i) = self.places.get(&key) {
            return Some(std::mem::replace(&mut self.entries[i].1, value));
        }
        self.places.insert(key.clone(), self.entries.len());
        self.entries.push((key, value));
        None
    }
}

/// How many entries an ``OrderedMap`` has.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// What an ``OrderedMap`` has at a key.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {
        self.places.contains_key(key)
    }

    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &self.entries[i].1)
    }
}

/// The value at a key of an ``OrderedMap``, to be changed.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &mut self.entries[i].1)
    }
}

/// The entries of an ``OrderedMap``.
#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + ExactSizeIterator {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key)
    }

    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
        self.entries.iter().map(|(_, value)| value)
    }
}

/// The place of a key in an ``OrderedMap``, occupied or not.
pub struct OrderedEntry<'a, K, V> {
    map: &'a mut OrderedMap<K, V>,
    key: K,
}

impl<'a, K: Clone + Eq + Hash, V> OrderedEntry<'a, K, V> {
    pub fn or_insert(self, value: V) -> &'a mut V {
        if !self.map.contains_key(&self.key) {
            self.map.insert(self.key.clone(), value);
        }
        self.map.get_mut(&self.key).unwrap()
    }
}

#[allow(dead_code)]
impl<K: Clone + Eq + Hash, V> OrderedMap<K, V> {
    pub fn entry(&mut self, key: K) -> OrderedEntry<'_, K, V> {
        OrderedEntry { map: self, key }
    }
}

/// ``map[&key]``, which must be there.
impl<K: Clone + Eq + Hash, V, Q: Eq + Hash + ?Sized> Index<&Q> for OrderedMap<K, V> where K: Borrow<Q> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("KeyError")
    }
}

/// Two ``OrderedMap`` with the same entries, in any order.
impl<K: Clone + Eq + Hash, V: PartialEq> PartialEq for OrderedMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}
