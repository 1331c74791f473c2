# Runs of elements with equal keys as (key, run).
defp group_runs(items, key) do
  items |> Enum.chunk_by(key) |> Enum.map(fn [first | _] = run -> {key.(first), run} end)
end
