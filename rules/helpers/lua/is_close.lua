-- Whether two numbers are close by a relative and an absolute tolerance.
local function is_close(a, b, relative, absolute)
  if a == b or math.abs(a) == math.huge or math.abs(b) == math.huge then return a == b end
  return math.abs(a - b) <= math.max(relative * math.max(math.abs(a), math.abs(b)), absolute)
end
