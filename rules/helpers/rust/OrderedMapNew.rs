/// An empty map.
fn new() -> Self {
    Self { places: HashMap::new(), entries: Vec::new() }
}
