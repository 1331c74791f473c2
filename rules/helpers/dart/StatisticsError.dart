// Statistics of values that allow none.
class StatisticsError extends ArgumentError {
  StatisticsError([super.message]);
}
