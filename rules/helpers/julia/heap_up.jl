# Moves the element at a place to a leaf along the smaller children, then back to where it belongs.
function heap_up(heap, place)
    root, item = place, heap[place]
    child = 2place
    while child <= length(heap)
        if child < length(heap) && !isless(heap[child], heap[child + 1])
            child += 1
        end
        heap[place] = heap[child]
        place, child = child, 2child
    end
    heap[place] = item
    return heap_down(heap, root, place)
end
