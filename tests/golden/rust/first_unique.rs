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

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn contains_key<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> bool where K: Borrow<Q> {
        self.places.contains_key(key)
    }

    pub fn get<Q: Eq + Hash + ?Sized>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &self.entries[i].1)
    }

    pub fn get_mut<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> {
        self.places.get(key).map(|&i| &mut self.entries[i].1)
    }

    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some(&i) = self.places.get(&key) {
            return Some(std::mem::replace(&mut self.entries[i].1, value));
        }
        self.places.insert(key.clone(), self.entries.len());
        self.entries.push((key, value));
        None
    }

    pub fn remove<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> {
        let place = self.places.remove(key)?;
        self.places.values_mut().filter(|i| **i > place).for_each(|i| *i -= 1);
        Some(self.entries.remove(place).1)
    }

    pub fn entry(&mut self, key: K) -> OrderedEntry<'_, K, V> {
        OrderedEntry { map: self, key }
    }

    pub fn clear(&mut self) {
        *self = Self::new();
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> + ExactSizeIterator {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + ExactSizeIterator {
        self.entries.iter().map(|(key, _)| key)
    }

    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&K, &mut V)> {
        self.entries.iter_mut().map(|(key, value)| (&*key, value))
    }

    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> {
        self.entries.iter_mut().map(|(_, value)| value)
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

impl<K: Clone + Eq + Hash, V, Q: Eq + Hash + ?Sized> Index<&Q> for OrderedMap<K, V> where K: Borrow<Q> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("KeyError")
    }
}

impl<K: Clone + Eq + Hash, V> FromIterator<(K, V)> for OrderedMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<K: Clone + Eq + Hash, V> Extend<(K, V)> for OrderedMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        entries.into_iter().for_each(|(key, value)| {
            self.insert(key, value);
        });
    }
}

impl<K: Clone + Eq + Hash, V, const N: usize> From<[(K, V); N]> for OrderedMap<K, V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<K, V> IntoIterator for OrderedMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K: Clone + Eq + Hash, V: PartialEq> PartialEq for OrderedMap<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}
