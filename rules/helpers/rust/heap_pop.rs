/// Removes and gives the smallest element of a heap.
fn heap_pop<T: PartialOrd>(heap: &mut Vec<T>) -> T {
    assert!(!heap.is_empty(), "IndexError: index out of range");
    let least = heap.swap_remove(0);
    heap_down(heap, 0);
    least
}
