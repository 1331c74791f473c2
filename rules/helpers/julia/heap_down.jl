# Moves the element at a place towards the root until its parent is no larger.
function heap_down(heap, root, place)
    item = heap[place]
    while place > root
        parent = heap[place ÷ 2]
        isless(item, parent) || break
        heap[place] = parent
        place ÷= 2
    end
    heap[place] = item
    return heap
end
