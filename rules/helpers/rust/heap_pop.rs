/// Removes and gives the smallest element of a heap.
fn heap_pop<T: PartialOrd>(heap: &mut Vec<T>) -> T {
    let last = heap.pop().expect("IndexError: index out of range");
    if heap.is_empty() {
        return last;
    }
    let least = std::mem::replace(&mut heap[0], last);
    heap_down(heap, 0);
    least
}
