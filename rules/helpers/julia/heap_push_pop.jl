# Adds an element, then removes and gives the smallest.
function heap_push_pop(heap, item)
    (isempty(heap) || !isless(heap[1], item)) && return item
    return heap_replace(heap, item)
end
