# Makes a list a heap.
function heapify(items)
    for place in (length(items) ÷ 2):-1:1
        heap_up(items, place)
    end
    return items
end
