/// Elements by their places.
fn chosen<T: Clone>(items: &[T], places: Vec<Vec<usize>>) -> Vec<Vec<T>> {
    places.iter().map(|chosen| chosen.iter().map(|&i| items[i].clone()).collect()).collect()
}
