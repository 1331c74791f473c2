defmodule Solution do
  @doc """
  Merge overlapping or touching (start, end) intervals, leaving the input alone.
  """
  def merge_intervals(intervals) do
    Enum.reduce(Enum.sort(intervals), [], fn {start, end_}, merged ->
      if merged != [] and start <= elem(Enum.fetch!(merged, -1), 1) do
        {last, merged} = pop(merged, -1)
        {last_start, last_end} = last
        merged ++ [{last_start, max(last_end, end_)}]
      else
        merged ++ [{start, end_}]
      end
    end)
  end

  # The element at an index, which must be there, and the other elements.
  defp pop(items, index) do
    {Enum.fetch!(items, index), List.delete_at(items, index)}
  end
end
