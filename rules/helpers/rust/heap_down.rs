/// Moves the element at a place of a heap to a leaf and up again, as Python does.
fn heap_down<T: PartialOrd>(heap: &mut [T], start: usize) {
    let mut place = start;
    while 2 * place + 1 < heap.len() {
        let (left, right) = (2 * place + 1, 2 * place + 2);
        let child = if right < heap.len() && !(heap[left] < heap[right]) { right } else { left };
        heap.swap(place, child);
        place = child;
    }
    heap_up(heap, place, start);
}
