// As Python's StatisticsError.
class StatisticsError extends ValueError {}
