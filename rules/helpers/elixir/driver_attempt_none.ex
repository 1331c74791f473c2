# As driver_attempt, for a call without a result.
defp driver_attempt_none(call) do
  driver_attempt(fn ->
    call.()
    "null"
  end)
end
