# Removes and gives the first element of a heap that is ordered by a comparison function.
def heap_pop(heap: list, compare):
    last = heap.pop()
    if not heap:
        return last
    first, heap[0], place = heap[0], last, 0
    while (child := 2 * place + 1) < len(heap):
        if child + 1 < len(heap) and compare(heap[child + 1], heap[child]) < 0:
            child += 1
        if compare(heap[child], heap[place]) >= 0:
            break
        heap[place], heap[child] = heap[child], heap[place]
        place = child
    return first
