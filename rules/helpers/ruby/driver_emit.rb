# Writes the record of one test, framed by the run's nonce.
def driver_emit(test, outcome, args)
  payload = "{#{outcome},\"args\":#{args}}"
  $stdout.write("\n\x1e#{$driver_nonce} #{test} #{payload.bytesize}\n#{payload}\n")
  $stdout.flush
end
