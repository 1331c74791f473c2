-- Moves the element at a place to a leaf along the smaller children, then back to where it belongs.
local function heap_sink(heap, start, place)
  local child = 2 * place
  if child > #heap then return heap_raise(heap, start, place) end
  if child < #heap and compare_values(heap[child], heap[child + 1]) >= 0 then child = child + 1 end
  heap[place], heap[child] = heap[child], heap[place]
  return heap_sink(heap, start, child)
end
