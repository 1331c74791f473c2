# A place for a value that changes, kept by the process: Process.get looks at it, Process.put changes it.
defp cell(value) do
  place = make_ref()
  Process.put(place, value)
  place
end
