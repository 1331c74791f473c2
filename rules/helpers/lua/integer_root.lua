-- The integer part of the square root.
local function integer_root(n)
  local root = math.tointeger(math.sqrt(at_least(n, 0)) // 1)
  while root > 3037000499 or root * root > n do
    root = root - 1
  end
  return root < 3037000499 and (root + 1) * (root + 1) <= n and root + 1 or root
end
