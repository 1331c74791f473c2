defmodule Solution do
  @doc """
  Merge overlapping or touching (start, end) intervals, leaving the input alone.
  """
  def merge_intervals(intervals) do
    Enum.reduce(Enum.sort(intervals), [], fn {start, end_}, merged ->
      if merged != [] and start <= elem(List.last(merged), 1) do
        {last, merged} = List.pop_at(merged, -1)
        {last_start, last_end} = last
        merged ++ [{last_start, max(last_end, end_)}]
      else
        merged ++ [{start, end_}]
      end
    end)
  end
end
