# Removes and gives the smallest element, then adds another.
function heap_replace(heap, item)
    smallest = heap[1]
    heap[1] = item
    heap_up(heap, 1)
    return smallest
end
