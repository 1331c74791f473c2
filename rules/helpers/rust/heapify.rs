/// Orders a list as a heap.
fn heapify<T: PartialOrd>(heap: &mut Vec<T>) {
    for place in (0..heap.len() / 2).rev() {
        heap_down(heap, place);
    }
}
