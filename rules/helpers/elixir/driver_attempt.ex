# The encoded result of a call, or the exception that it ended with.
defp driver_attempt(call) do
  "\"ok\":" <> call.()
rescue
  error -> driver_raised(error)
end
