-- The encoded result of a call, or the error that it ended with.
local function driver_attempt(call)
  local ok, result = pcall(call)
  if ok then return '"ok":' .. result end
  local named = type(result) == "table" or result:find("^%u%w*: ") or result:find("^%u%w*$")
  return '"raise":[' .. encode_str(named and class_of(result) or "Error") .. "," .. encode_str(message_of(result)) .. "]"
end
