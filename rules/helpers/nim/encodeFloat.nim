# A float as JSON, always with a point or an exponent.
proc encodeFloat(x: float): string =
  if abs(x) < Inf: floatText(x) else: "{\"$float\":\"" & floatText(x) & "\"}"
