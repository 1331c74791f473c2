/// Moves the element at a place of a heap towards its root.
fn heap_up<T: PartialOrd>(heap: &mut [T], mut place: usize, start: usize) {
    while place > start && heap[place] < heap[(place - 1) / 2] {
        heap.swap(place, (place - 1) / 2);
        place = (place - 1) / 2;
    }
}
