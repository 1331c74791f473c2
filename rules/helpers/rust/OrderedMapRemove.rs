/// Takes an entry out; later ones move up.
fn remove<Q: Eq + Hash + ?Sized>(&mut self, key: &Q) -> Option<V> where K: std::borrow::Borrow<Q> {
    let gap = self.places.remove(key)?;
    self.places.values_mut().filter(|place| **place > gap).for_each(|place| *place -= 1);
    Some(self.entries.remove(gap).1)
}
