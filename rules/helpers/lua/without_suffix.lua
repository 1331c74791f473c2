-- A text without a suffix it may have.
local function without_suffix(text, suffix)
  return suffix ~= "" and text:sub(-#suffix) == suffix and text:sub(1, -#suffix - 1) or text
end
