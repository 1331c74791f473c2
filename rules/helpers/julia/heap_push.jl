# Adds an element to a heap.
function heap_push(heap, item)
    push!(heap, item)
    heap_down(heap, 1, length(heap))
    return heap
end
