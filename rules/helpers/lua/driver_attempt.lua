-- The encoded result of a call, or the error that it ended with.
local function driver_attempt(call)
  local ok, result = pcall(call)
  if ok then
    return '"ok":' .. result
  end
  local class = type(result) == "table" and result.class or "Error"
  return '"raise":[' .. encode_str(class) .. "," .. encode_str(message_of(result)) .. "]"
end
