-- Moves the element at a place to a leaf along the smaller children, then back to where it belongs.
local function heap_sink(heap, start)
  local item, place = heap[start], start
  while 2 * place <= #heap do
    local child = 2 * place
    if child < #heap and compare_values(heap[child], heap[child + 1]) >= 0 then
      child = child + 1
    end
    heap[place] = heap[child]
    place = child
  end
  heap[place] = item
  heap_raise(heap, start, place)
end
