# Writes the record of one test, framed by the run's nonce.
defp driver_emit(test, outcome, args) do
  payload = "{" <> outcome <> ",\"args\":" <> args <> "}"
  IO.binwrite("\n\x1e#{hd(System.argv())} #{test} #{byte_size(payload)}\n#{payload}\n")
end
