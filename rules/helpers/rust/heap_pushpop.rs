/// Adds to a heap, then removes and gives its smallest element.
fn heap_pushpop<T: PartialOrd>(heap: &mut Vec<T>, item: T) -> T {
    if heap.first().is_some_and(|least| *least < item) { heap_replace(heap, item) } else { item }
}
