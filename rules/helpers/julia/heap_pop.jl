# Removes and gives the smallest element of a heap.
function heap_pop(heap)
    isempty(heap) && throw(BoundsError(heap, 1))
    item = pop!(heap)
    isempty(heap) && return item
    smallest, heap[1] = heap[1], item
    heap_up(heap, 1)
    return smallest
end
