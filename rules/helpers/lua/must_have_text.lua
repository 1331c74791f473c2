-- A separator, which must not be empty.
local function must_have_text(separator)
  assert(separator ~= "", "ValueError: empty separator")
  return separator
end
