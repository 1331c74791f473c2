# The integers from start to stop (exclusive) by step.
def range(start, stop, step)
  raise ArgumentError, "range() arg 3 must not be zero" if step.zero?

  count = step > 0 ? (stop - start + step - 1) / step : (start - stop - step - 1) / -step
  Array.new([count, 0].max) { |i| start + i * step }
end
