/// Adds to a heap.
fn heap_push<T: PartialOrd>(heap: &mut Vec<T>, item: T) {
    heap.push(item);
    heap_up(heap, heap.len() - 1, 0);
}
