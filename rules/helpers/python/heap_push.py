# Adds to a heap that is ordered by a comparison function.
def heap_push(heap: list, item, compare) -> None:
    heap.append(item)
    place = len(heap) - 1
    while place and compare(heap[place], heap[(place - 1) // 2]) < 0:
        parent = (place - 1) // 2
        heap[place], heap[parent] = heap[parent], heap[place]
        place = parent
