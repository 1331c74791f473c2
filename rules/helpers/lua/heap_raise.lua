-- Moves the element at a place towards the root until its parent is not larger.
local function heap_raise(heap, start, place)
  local above = place // 2
  if place <= start or compare_values(heap[place], heap[above]) >= 0 then return end
  heap[place], heap[above] = heap[above], heap[place]
  return heap_raise(heap, start, above)
end
