# An exception in the canonical encoding.
defp driver_raised(error) do
  "\"raise\":[" <> encode_str(error_name(error)) <> "," <> encode_str(Exception.message(error)) <> "]"
end
