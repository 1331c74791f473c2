/// Removes and gives the smallest element of a heap and adds another.
fn heap_replace<T: PartialOrd>(heap: &mut Vec<T>, item: T) -> T {
    assert!(!heap.is_empty(), "IndexError: index out of range");
    let least = std::mem::replace(&mut heap[0], item);
    heap_down(heap, 0);
    least
}
