-- A text without a prefix it may have.
local function without_prefix(text, prefix)
  return text:sub(1, #prefix) == prefix and text:sub(#prefix + 1) or text
end
