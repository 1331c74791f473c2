-- Replace each run of a character by the character and, from two on, its count.
function run_length_encode(text)
  local encoded = ""
  local i = 0
  while i < #text do
    local j = i
    while j < #text and text:sub(j + 1, j + 1) == text:sub(i + 1, i + 1) do
      j = j + 1
    end
    encoded = encoded .. text:sub(i + 1, i + 1)
    if j - i > 1 then
      encoded = encoded .. tostring(j - i)
    end
    i = j
  end
  return encoded
end
