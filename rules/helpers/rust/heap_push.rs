/// Adds to a heap.
fn heap_push<T: PartialOrd>(heap: &mut Vec<T>, item: T) {
    let place = heap.len();
    heap.push(item);
    heap_up(heap, place, 0);
}
