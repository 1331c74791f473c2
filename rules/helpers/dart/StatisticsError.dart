// Statistics of values that allow none.
class StatisticsError extends ValueError {
  StatisticsError([super.message]);
}
